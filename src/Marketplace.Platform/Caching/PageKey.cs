namespace Marketplace.Platform.Caching;

/// <summary>What a page is made from, said before it is found or rendered.</summary>
public sealed class PageKey
{
    private readonly List<string> _tags = [PageVersions.All];
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Whose change makes the page old.</summary>
    public PageKey Tag(string tag)
    {
        _tags.Add(tag);
        return this;
    }

    /// <summary>
    /// Something besides path and language by which pages differ, and of which there are few: the place that prices are reckoned to.
    /// An address may carry it as the parameter of that name; with any other parameter or value the page is not cached.
    /// </summary>
    public PageKey Value(string name, string value)
    {
        _values[name] = value;
        return this;
    }

    internal IReadOnlyList<string> Tags => _tags;

    internal IReadOnlyDictionary<string, string> Values => _values;
}
