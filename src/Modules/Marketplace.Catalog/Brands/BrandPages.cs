using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Brands;

/// <summary>Reads the pages of brands.</summary>
internal sealed class BrandPages(BrandDirectory brands, IRegions regions, ISuppliers suppliers, ISearch search, Shelves shelves, TimeProvider clock)
{
    private const int GoodsShown = 24;

    public async Task<BrandListPage> ListAsync(CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var cards = await CardsAsync(brand => true, cancellation);
        var byProvince = (await brands.GetAsync(cancellation)).All.Zip(cards).ToLookup(pair => pair.First.Adcode / 10000 * 10000, pair => pair.Second);
        return new([.. map.Provinces.Where(province => byProvince.Contains(province.Adcode)).Select(province => (province, (IReadOnlyList<BrandCard>)[.. byProvince[province.Adcode]]))]);
    }

    /// <returns><see langword="null"/> for an unknown slug.</returns>
    public async Task<BrandPage?> FindAsync(string slug, Destination destination, CancellationToken cancellation)
    {
        if ((await brands.GetAsync(cancellation)).Find(slug) is not { } brand)
        {
            return null;
        }

        var today = clock.Today();
        List<Guid> users = [.. brand.UsersOn(today).Concat(brand.OwnerId is { } owner ? [owner] : [])];
        var found = await suppliers.FindAsync(users, cancellation);
        return new(
            brand,
            (await regions.MapAsync(cancellation)).PathOf(brand.Adcode),
            [.. found.Values.Where(supplier => supplier.IsActive).OrderBy(supplier => supplier.Number)],
            await shelves.OfAsync(Facet.Brand, slug, GoodsShown, destination, cancellation),
            destination);
    }

    /// <summary>The same cards with the kind of their goods.</summary>
    public async Task<IReadOnlyList<BrandCard>> PicturedAsync(IEnumerable<BrandCard> cards, CancellationToken cancellation)
    {
        var pictured = new List<BrandCard>();
        foreach (var card in cards)
        {
            var counts = await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, Choices = FacetChoices.None.With(Facet.Brand, card.Slug), PageSize = 1, Facets = [Facet.Category] }, cancellation);
            pictured.Add(card with { Kind = counts.Facets.GetValueOrDefault(Facet.Category, []).Where(count => count.Value.Length == 2).MaxBy(count => count.Count)?.Value ?? "" });
        }

        return pictured;
    }

    /// <summary>The cards of some brands, in the list's order.</summary>
    public async Task<IReadOnlyList<BrandCard>> CardsAsync(Func<Brand, bool> which, CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var counts = await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, PageSize = 1, Facets = [Facet.Brand] }, cancellation);
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
                goods.GetValueOrDefault(brand.Slug))),
        ];
    }
}
