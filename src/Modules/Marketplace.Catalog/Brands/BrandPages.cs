using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Brands;

/// <summary>Reads the pages of brands.</summary>
internal sealed class BrandPages(BrandDirectory brands, BrandCards cards, CoverDirectory covers, IRegions regions, ISuppliers suppliers, Shelves shelves, TimeProvider clock)
{
    private const int GoodsShown = 24;

    public async Task<BrandListPage> ListAsync(CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var all = await cards.OfAsync(brand => true, cancellation);
        var byProvince = (await brands.GetAsync(cancellation)).All.Zip(all).ToLookup(pair => pair.First.Adcode / 10000 * 10000, pair => pair.Second);
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
            (await covers.GetAsync(cancellation)).OfBrand(slug),
            (await regions.MapAsync(cancellation)).PathOf(brand.Adcode),
            [.. found.Values.Where(supplier => supplier.IsActive).OrderBy(supplier => supplier.Number)],
            await shelves.OfAsync(Facet.Brand, slug, GoodsShown, destination, cancellation),
            destination);
    }
}
