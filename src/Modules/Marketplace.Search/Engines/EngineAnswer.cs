using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines;

internal sealed record EngineAnswer
{
    public required IReadOnlyList<Guid> Ids { get; init; }
    public required int Total { get; init; }
    public required IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Facets { get; init; }

    /// <summary>How many have the text, whatever was chosen.</summary>
    public required int TextTotal { get; init; }

    /// <summary>How many there would be without the choices of one facet, where that makes a difference.</summary>
    public required IReadOnlyDictionary<Facet, int> Released { get; init; }

    /// <summary>For each term, whether it alone is found at all.</summary>
    public required IReadOnlyList<bool> IsKnown { get; init; }

    /// <summary>For each term, whether all hits have it.</summary>
    public required IReadOnlyList<bool> IsKept { get; init; }
}
