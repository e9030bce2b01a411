using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Mvc;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Results;

/// <summary>A page of search results.</summary>
internal sealed record ResultsPage
{
    public required SearchQuery Query { get; init; }

    public required SearchResult Result { get; init; }
    public required IReadOnlyList<ProductCard> Cards { get; init; }
    public required IReadOnlyList<FacetGroup> Facets { get; init; }

    /// <summary>What is chosen, each with the address without it.</summary>
    public required IReadOnlyList<ChosenValue> Chosen { get; init; }
    public required Destination Destination { get; init; }

    /// <summary>The destination's code where the address names it; 0 where the cookie does, or nobody.</summary>
    public required int DeliverTo { get; init; }

    /// <summary>Parameters that were left out because they are not valid.</summary>
    public required IReadOnlyList<QueryFault> Faults { get; init; }

    /// <summary>Nothing but the words and the page: such a page search engines may keep.</summary>
    public bool IsPlain => Query.Text.Length == 0 && Chosen.Count == 0 && Query.Sort == SearchSort.Relevance && DeliverTo == 0;

    /// <summary>The facets as the form shows them.</summary>
    public IEnumerable<FacetSection> Sections => Facets.SelectMany(group => group.Options.Where(option => option.IsOffered).Select(option => (Heading: FacetSection.HeadingOf(group.Facet, option), Option: option)))
        .GroupBy(pair => pair.Heading, pair => pair.Option).Select(FacetSection.Of);

    /// <summary>What the form must keep beside its checkboxes and its fields for a range of prices.</summary>
    public IEnumerable<KeyValuePair<string, string>> KeptFields => SearchAddress.FieldsOf(
        Query with { Choices = FacetChoices.None, Price = Facets.Any(group => group.Facet == Facet.Price) ? default : Query.Price, Page = 1 }, DeliverTo);

    /// <summary>Where the destination is chosen, and back; what the address says of it is left out, so that the choice counts.</summary>
    public string DestinationAddress => DestinationPage.AddressOf(SearchAddress.Of(Query));

    public int PageCount => (Math.Min(Result.Total, SearchQuery.MostSkipped) + Query.PageSize - 1) / Query.PageSize;

    /// <summary>The numbers of pages to link: the first, the last and those beside this one; 0 where some are left out.</summary>
    public IEnumerable<int> PagesShown
    {
        get
        {
            var before = 0;
            foreach (var page in Enumerable.Range(1, PageCount).Where(page => page == 1 || page == PageCount || Math.Abs(page - Query.Page) <= 1))
            {
                if (page > before + 1)
                {
                    yield return 0;
                }

                yield return before = page;
            }
        }
    }

    public string AddressOf(SearchSort sort) => SearchAddress.Of(Query with { Sort = sort, Page = 1 }, DeliverTo);

    public string AddressOf(int page) => SearchAddress.Of(Query with { Page = page }, DeliverTo);

    /// <summary>The same text without any choice.</summary>
    public string AddressWithoutChoices => SearchAddress.Of(new SearchQuery { Kind = Query.Kind, Text = Query.Text, Sort = Query.Sort }, DeliverTo);

    public string AddressOf(WayOut way) => SearchAddress.Of(Taking(way) with { Page = 1 }, DeliverTo);

    private SearchQuery Taking(WayOut way) => way switch
    {
        WayOut.ReleaseFacet { Facet: Facet.Price } => Query with { Price = default, Choices = Query.Choices.Without(Facet.Price) },
        WayOut.ReleaseFacet { Facet: Facet.UnitPrice } => Query with { UnitPrice = default, Choices = Query.Choices.Without(Facet.UnitPrice) },
        WayOut.ReleaseFacet release => Query with { Choices = Query.Choices.Without(release.Facet) },
        WayOut.ReleaseSupplier => Query with { SupplierId = null },
        WayOut.ChangeText change => Query with { Text = change.Text },
        _ => Query,
    };
}

/// <summary>One facet with its values; the form's fields carry <see cref="FacetOption.Parameter"/>.</summary>
internal sealed record FacetGroup(Facet Facet, IReadOnlyList<FacetOption> Options);

/// <param name="Name">In the language of the request.</param>
/// <param name="IsOffered">Whether the form has it; the API lists all.</param>
internal sealed record FacetOption(string Parameter, string Value, string Name, int Count, bool IsChosen, bool IsOffered = true)
{
    /// <summary>How deep in the tree of categories, from 1; everything else is flat.</summary>
    public int Depth => Parameter == "category" ? Value.Length / 2 : 1;
}

/// <param name="Address">Of the search without this value.</param>
internal sealed record ChosenValue(string Name, string Address);
