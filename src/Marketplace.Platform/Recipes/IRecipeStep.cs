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

    /// <summary>Which of the keys the database has.</summary>
    Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>Writes a batch; called inside a transaction.</summary>
    Task WriteAsync(IReadOnlyList<TRow> rows, CancellationToken cancellation);
}

/// <param name="Step">The step that brings such rows.</param>
public sealed record RowReference(string Step, string Key);

/// <summary>A step that makes its rows itself: the same ones for the same options.</summary>
public interface IGeneratorStep<TOptions> where TOptions : class
{
    static abstract string Name { get; }

    /// <summary>How many units of work there are.</summary>
    long CountOf(TOptions options);

    /// <summary>Writes units <paramref name="from"/> to <paramref name="from"/> + <paramref name="count"/> − 1; called inside a transaction.</summary>
    Task WriteAsync(TOptions options, long from, int count, CancellationToken cancellation);
}
