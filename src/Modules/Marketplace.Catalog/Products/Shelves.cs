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
        var address = query.SupplierId is null ? SearchAddress.Of(query) : null;
        var isChosen = query.Choices.Count > 0 || query.SupplierId is not null;
        return result.State == SearchState.BeingPrepared && isChosen
            ? new([], 0, address, IsBeingPrepared: true)        // the plain answer knows no choices: better no goods than others
            : new(await cards.OfAsync(result.Ids, destination, cancellation), result.Total, address);
    }
}
