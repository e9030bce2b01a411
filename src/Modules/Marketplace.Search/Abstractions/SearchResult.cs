namespace Marketplace.Search.Abstractions;

/// <summary>One page of hits with everything that a page of results says about them.</summary>
public sealed record SearchResult
{
    public required SearchState State { get; init; }

    /// <summary>Of this page, best first. The caller reads them from its database and leaves out what is not to be seen any more.</summary>
    public required IReadOnlyList<Guid> Ids { get; init; }

    /// <summary>Of all pages, exact.</summary>
    public required int Total { get; init; }

    /// <summary>The page behind this one; <see langword="null"/> at the end.</summary>
    public required int? NextPage { get; init; }

    /// <summary>
    /// The counted facets. Each counts what satisfies the text and the choices of all <em>other</em> facets, so that a second value can be
    /// added; values without hits are absent unless they are chosen. Empty while the index is being prepared.
    /// </summary>
    public required IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Facets { get; init; }

    /// <summary>How the text was understood.</summary>
    public required Reading Reading { get; init; }

    /// <summary>What would help where nothing was found.</summary>
    public required IReadOnlyList<WayOut> WaysOut { get; init; }
}
