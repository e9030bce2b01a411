using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Counties;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Home;

/// <summary>Reads the front page.</summary>
internal sealed class HomePages(CategoryDirectory categories, BrandPages brands, IRegions regions, Shelves shelves, TimeProvider clock)
{
    private const int BrandsShown = 3;

    /// <summary>Of so many the shelves choose, that not all are of one kind.</summary>
    private const int Candidates = 48;

    public async Task<HomePage> ReadAsync(Destination destination, CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var all = new SearchQuery { Kind = ProductSearchDocuments.ProductKind, Sort = SearchSort.Newest };
        var known = await brands.CardsAsync(brand => brand.Level == BrandLevel.Regional && brand.Story.Length > 0, cancellation);
        var newest = (await shelves.OfAsync(all, Candidates, destination, cancellation)).Varied(8);
        return new(
            SolarTerm.Of(clock.Today()),
            [.. (await categories.GetAsync(cancellation)).Top],
            newest,
            (await shelves.OfAsync(Facet.Scene, "canteen", Candidates, destination, cancellation)).Varied(5),
            (await shelves.OfAsync(Facet.Scene, "union", Candidates, destination, cancellation)).Varied(5),
            await brands.PicturedAsync(known.Where(brand => brand.Goods > 0).OrderByDescending(brand => brand.Goods).DistinctBy(brand => brand.County).Take(BrandsShown), cancellation),
            map.Listed.Count,
            CountyMap.Of(map),
            newest.Total,
            destination);
    }
}
