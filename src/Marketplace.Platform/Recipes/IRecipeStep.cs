namespace Marketplace.Platform.Recipes;

/// <summary>
/// A kind of rows that recipes bring in. Rows are plain records with <c>required</c> properties and data annotations; they come inline or
/// from a CSV file whose headers are the properties' names. A row that is there already, found by its natural key, is left alone or
/// brought up to date, so that a recipe may run twice.
/// </summary>
public interface IRecipeStep<TRow> where TRow : class
{
    /// <summary>The word in the recipe: the plural of what it brings, e.g. <c>suppliers</c>.</summary>
    static abstract string Name { get; }

    /// <summary>The natural key: a code, number or slug. Twice the same in one recipe is an error.</summary>
    string KeyOf(TRow row);

    /// <summary>Rows of other steps that this one needs: they must be in the recipe, at any place before, or in the database.</summary>
    IEnumerable<RowReference> ReferencesOf(TRow row) => [];

    /// <summary>What annotations cannot say, in sentences: a check digit, prices that must fall.</summary>
    IEnumerable<string> FaultsOf(TRow row) => [];

    /// <summary>What needs other rows, of the recipe or of the database, to be seen: one sentence for each row that is wrong.</summary>
    /// <param name="recipe">All rows that the recipe brings before and with this step.</param>
    Task<IReadOnlyList<(TRow Row, string Fault)>> CheckAsync(IReadOnlyList<TRow> rows, RecipeRows recipe, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<(TRow, string)>>([]);

    /// <summary>Which of the keys the database has.</summary>
    Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>What a batch needs outside the transaction, such as copying files; the same instance then writes it.</summary>
    /// <param name="folder">The recipe's, below which its files lie.</param>
    Task PrepareAsync(IReadOnlyList<TRow> rows, string folder, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Writes a batch; called inside a transaction.</summary>
    Task WriteAsync(IReadOnlyList<TRow> rows, CancellationToken cancellation);
}
