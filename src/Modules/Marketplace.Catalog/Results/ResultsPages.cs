using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Mvc;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Results;

/// <summary>Searches and makes the page of what was found; the JSON of the API comes from the same query.</summary>
internal sealed class ResultsPages(ISearch search, ProductCards cards, FacetNames names)
{
    /// <summary>The facets in the order in which the page shows them.</summary>
    private static readonly Facet[] Shown =
    [
        Facet.Quota, Facet.Category, Facet.County, Facet.Brand, Facet.Scene, Facet.Certificate, Facet.UnitPrice, Facet.Price, Facet.Freight, Facet.Stock, Facet.ColdChain,
    ];

    public async Task<ResultsPage> FindAsync(SearchQuery query, Destination destination, int deliverTo, IReadOnlyList<QueryFault> faults, CancellationToken cancellation)
    {
        var result = await search.SearchAsync(query, cancellation);
        var nameOf = await names.ReadAsync(cancellation);
        return new ResultsPage
        {
            Query = query,
            Result = result,
            Cards = await cards.OfAsync(result.Ids, destination, cancellation),
            Facets = [.. Shown.Select(facet => GroupOf(facet, query, result, nameOf)).Where(group => group.Options.Count > 0)],
            Chosen = [.. ChosenOf(query, deliverTo, nameOf)],
            Destination = destination,
            DeliverTo = deliverTo,
            Faults = faults,
        };
    }

    private static FacetGroup GroupOf(Facet facet, SearchQuery query, SearchResult result, Func<Facet, string, string> nameOf) => new(
        facet,
        [
            .. InOrder(facet, result.Facets.GetValueOrDefault(facet, [])).Where(count => CanBeChosen(facet, count.Value)).Select(count => new FacetOption(
                SearchAddress.ParameterOf(facet, count.Value),
                SearchAddress.ParameterValueOf(facet, count.Value),
                nameOf(facet, count.Value),
                count.Count,
                query.Choices.Has(facet, count.Value),
                IsOffered(facet, count.Value, query))),
        ]);

    /// <summary>The engine's, the most frequent first; but categories as a tree, and prices upwards.</summary>
    private static IEnumerable<FacetCount> InOrder(Facet facet, IReadOnlyList<FacetCount> counts) => facet switch
    {
        Facet.Category => counts.OrderBy(count => count.Value, StringComparer.Ordinal),
        Facet.Price => counts.OrderBy(count => PlaceOf(count, PriceBucket.Prices)),
        Facet.UnitPrice => counts.OrderBy(count => PlaceOf(count, PriceBucket.UnitPrices)),
        _ => counts,
    };

    private static int PlaceOf(FacetCount count, IReadOnlyList<PriceBucket> buckets) => buckets.Index().First(pair => pair.Item.Value == count.Value).Index;

    /// <summary>Of yes and no, an address can choose only what is yes.</summary>
    private static bool CanBeChosen(Facet facet, string value) => facet switch
    {
        Facet.Quota or Facet.ColdChain => value == FacetValues.Yes,
        Facet.Stock => value == FacetValues.InStock,
        Facet.Freight => value == FacetValues.Free,
        _ => true,
    };

    /// <summary>Categories and places are offered step by step: the top first, then what lies below the chosen ones.</summary>
    private static bool IsOffered(Facet facet, string value, SearchQuery query) => query.Choices.Has(facet, value) || facet switch
    {
        Facet.Category => value.Length == 2 || query.Choices[facet].Any(chosen => value.Length <= chosen.Length + 2 && value.StartsWith(chosen[..Math.Min(chosen.Length, value.Length - 2)], StringComparison.Ordinal)),
        Facet.County => value.EndsWith("0000", StringComparison.Ordinal) || query.Choices[facet].Any(chosen => chosen[..2] == value[..2]),
        _ => true,
    };

    private IEnumerable<ChosenValue> ChosenOf(SearchQuery query, int deliverTo, Func<Facet, string, string> nameOf)
    {
        foreach (var choice in query.Choices)
        {
            yield return new(nameOf(choice.Facet, choice.Value), SearchAddress.Of(query with { Choices = query.Choices.Without(choice.Facet, choice.Value), Page = 1 }, deliverTo));
        }

        if (!query.Price.IsOpen)
        {
            yield return new(names.SpanOf(query.Price), SearchAddress.Of(query with { Price = default, Page = 1 }, deliverTo));
        }

        if (!query.UnitPrice.IsOpen)
        {
            yield return new(names.SpanOf(query.UnitPrice), SearchAddress.Of(query with { UnitPrice = default, Page = 1 }, deliverTo));
        }
    }
}
