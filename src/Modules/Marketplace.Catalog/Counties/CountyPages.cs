using System.Globalization;
using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Counties;

/// <summary>Reads the pages of counties.</summary>
internal sealed class CountyPages(IRegions regions, BrandPages brands, ISuppliers suppliers, ISearch search, Shelves shelves)
{
    private const int GoodsShown = 12;

    public async Task<CountyListPage> ListAsync(CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var counts = await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, PageSize = 1, Facets = [Facet.County] }, cancellation);
        var goods = counts.Facets.GetValueOrDefault(Facet.County, []).ToDictionary(count => int.Parse(count.Value, CultureInfo.InvariantCulture), count => count.Count);
        return new(map.Listed.Count, [.. map.Provinces.Select(province => ProvinceOf(province, map, goods)).Where(province => province.Counties.Count > 0)]);
    }

    /// <returns><see langword="null"/> for a code that is no county's.</returns>
    public async Task<CountyPage?> FindAsync(int adcode, Destination destination, CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        if (map.Find(adcode) is not { Level: DivisionLevel.County })
        {
            return null;
        }

        return new(
            map.PathOf(adcode),
            [.. map.ListingOf(adcode)],
            map.IsKeyCounty(adcode, KeyCountyLevel.National),
            map.IsKeyCounty(adcode, KeyCountyLevel.Provincial),
            await brands.CardsAsync(brand => brand.Adcode == adcode, cancellation),
            await shelves.OfAsync(Facet.County, adcode.ToString(CultureInfo.InvariantCulture), GoodsShown, destination, cancellation),
            await suppliers.OfCountyAsync(adcode, cancellation),
            destination);
    }

    private static ProvinceCounties ProvinceOf(Division province, RegionMap map, Dictionary<int, int> goods)
    {
        List<CountyLine> counties =
        [
            .. map.CountiesOf(province.Adcode).Where(county => map.IsListed(county.Adcode) || goods.ContainsKey(county.Adcode))
                .Select(county => new CountyLine(county, map.ListingOf(county.Adcode).Select(row => (int?)row.YearRemoved).FirstOrDefault(), goods.GetValueOrDefault(county.Adcode))),
        ];
        return new(province, counties.Sum(line => map.ListingOf(line.County.Adcode).Count()), goods.GetValueOrDefault(province.Adcode), counties);
    }
}
