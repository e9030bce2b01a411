namespace Marketplace.Platform.Recipes;

/// <summary>The rows of a recipe that were read so far, by their type.</summary>
public sealed class RecipeRows(string folder)
{
    /// <summary>The recipe's folder, below which its files lie.</summary>
    public string Folder { get; } = folder;

    private readonly Dictionary<Type, object> _rows = [];

    /// <summary>Empty when the recipe brings none.</summary>
    public IReadOnlyList<TRow> Of<TRow>() where TRow : class => _rows.TryGetValue(typeof(TRow), out var rows) ? (List<TRow>)rows : [];

    internal void Add<TRow>(TRow row) where TRow : class
    {
        if (!_rows.TryGetValue(typeof(TRow), out var rows))
        {
            _rows[typeof(TRow)] = rows = new List<TRow>();
        }

        ((List<TRow>)rows).Add(row);
    }
}
