using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Results;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Products;

/// <summary>Fills shelves of browsing pages by search, so that a page and its “all of them” agree.</summary>
internal sealed class Shelves(ISearch search, ProductCards cards)
{
    public Task<Shelf> OfAsync(Facet facet, string value, int count, Destination destination, CancellationToken cancellation) =>
        OfAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, Choices = FacetChoices.None.With(facet, value) }, count, destination, cancellation);

    public async Task<Shelf> OfAsync(SearchQuery query, int count, Destination destination, CancellationToken cancellation)
    {
        var result = await search.SearchAsync(query with { PageSize = count, DeliverTo = destination.Province, Facets = [] }, cancellation);
        return new(await cards.OfAsync(result.Ids, destination, cancellation), result.Total, SearchAddress.Of(query));
    }
}
