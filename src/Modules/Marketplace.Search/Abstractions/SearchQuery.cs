namespace Marketplace.Search.Abstractions;

/// <summary>What somebody looks for: the same for the page and for the API.</summary>
public sealed record SearchQuery
{
    public const int MostPerPage = 100;

    /// <summary>Pages that begin behind so many hits are not given: one looks more closely instead.</summary>
    public const int MostSkipped = 10_000;

    /// <summary>As of the source of the documents: <c>product</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>As typed; anything is safe. Empty finds everything.</summary>
    public string Text { get; init; } = "";

    /// <summary>The chosen values: several of one facet are OR, facets among each other AND.</summary>
    public FacetChoices Choices { get; init; } = FacetChoices.None;

    /// <summary>Belongs to <see cref="Facet.Price"/>: both must be satisfied where both are given.</summary>
    public PriceRange Price { get; init; }

    /// <summary>Belongs to <see cref="Facet.UnitPrice"/>.</summary>
    public PriceRange UnitPrice { get; init; }

    /// <summary>The code of the province to which freight is reckoned; 0 when it is not known: then prices are without freight.</summary>
    public int DeliverTo { get; init; }

    /// <summary>Only what this supplier sells.</summary>
    public Guid? SupplierId { get; init; }
    public SearchSort Sort { get; init; }

    /// <summary>From 1 upwards.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 to <see cref="MostPerPage"/>.</summary>
    public int PageSize { get; init; } = 24;

    /// <summary>The facets to count.</summary>
    public IReadOnlyCollection<Facet> Facets { get; init; } = Enum.GetValues<Facet>();

    /// <summary>Facets list every value, not the most frequent ones alone: for pages that are themselves lists of places or brands.</summary>
    public bool ListsAllValues { get; init; }
}
