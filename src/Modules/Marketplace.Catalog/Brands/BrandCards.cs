using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Products;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Brands;

/// <summary>Makes the cards of brands.</summary>
internal sealed class BrandCards(BrandDirectory brands, CoverDirectory covers, IRegions regions, ISearch search, ProductCards products)
{
    /// <summary>The cards of some brands, in the list's order.</summary>
    public async Task<IReadOnlyList<BrandCard>> OfAsync(Func<Brand, bool> which, CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var pictures = await covers.GetAsync(cancellation);
        var counts = await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, PageSize = 1, Facets = [Facet.Brand], ListsAllValues = true }, cancellation);
        var goods = counts.Facets.GetValueOrDefault(Facet.Brand, []).ToDictionary(count => count.Value, count => count.Count);
        return
        [
            .. (await brands.GetAsync(cancellation)).All.Where(which).Select(brand => new BrandCard(
                brand.Slug,
                brand.Name,
                brand.Level,
                brand.Evidence,
                map.Find(brand.Adcode / 10000 * 10000)?.LocalShortName ?? "",
                map.Find(brand.Adcode)?.LocalShortName ?? "",
                brand.Story,
                string.Join('、', brand.Goods),
                goods.GetValueOrDefault(brand.Slug),
                pictures.OfBrand(brand.Slug))),
        ];
    }

    /// <summary>The same cards with the first of their goods, whose picture stands for the brand.</summary>
    public async Task<IReadOnlyList<BrandCard>> WithGoodsAsync(IEnumerable<BrandCard> cards, CancellationToken cancellation)
    {
        var firsts = new List<(BrandCard Card, Guid? ProductId)>();
        foreach (var card in cards)
        {
            var found = card.Goods == 0
                ? null
                : await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, Choices = FacetChoices.None.With(Facet.Brand, card.Slug), PageSize = 1, Facets = [] }, cancellation);
            firsts.Add((card, found?.Ids is [var first, ..] ? first : null));
        }

        var goods = (await products.OfAsync([.. firsts.Select(first => first.ProductId).OfType<Guid>().Distinct()], Destination.Unknown, cancellation)).ToDictionary(product => product.Id);
        return [.. firsts.Select(first => first.ProductId is { } id && goods.TryGetValue(id, out var product) ? first.Card with { First = product } : first.Card)];
    }
}
