namespace Marketplace.Search.Abstractions;

/// <summary>A change of the query after which something is found.</summary>
/// <param name="Count">How many would be found; at least 1.</param>
public abstract record WayOut(int Count)
{
    /// <summary>Take back the choices (or the range) of one facet.</summary>
    public sealed record ReleaseFacet(Facet Facet, int Count) : WayOut(Count);

    /// <summary>Look in the goods of all suppliers.</summary>
    public sealed record ReleaseSupplier(int Count) : WayOut(Count);

    /// <summary>Search for this instead of what was typed.</summary>
    public sealed record ChangeText(string Text, int Count) : WayOut(Count);
}
