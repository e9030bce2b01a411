using System.Globalization;
using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Products;
using Marketplace.Catalog.Results;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Mvc;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Counties;

/// <summary>Reads the pages of counties.</summary>
internal sealed class CountyPages(CountyDirectory counties, CoverDirectory covers, IRegions regions, BrandCards brands, CountySuppliers suppliers, ISearch search, Shelves shelves, TimeProvider clock)
{
    private const int GoodsShown = 12;
    private const int ShelfShown = 8;

    /// <param name="chosen">A province; <see langword="null"/> for the whole country.</param>
    public async Task<CountyListPage> ListAsync(Division? chosen, Destination destination, IReadOnlyList<QueryFault> faults, CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var counts = await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, PageSize = 1, Facets = [Facet.County], ListsAllValues = true }, cancellation);
        var goods = counts.Facets.GetValueOrDefault(Facet.County, []).ToDictionary(count => int.Parse(count.Value, CultureInfo.InvariantCulture), count => count.Count);
        var shown = map.Provinces.Where(province => chosen is null || province == chosen).SelectMany(province => map.CountiesOf(province.Adcode))
            .Where(county => goods.ContainsKey(county.Adcode) || (chosen is not null && map.IsListed(county.Adcode)));
        var shading = CountyMap.Of(map, chosen?.Adcode ?? 0);
        return new(
            shading,
            map.Listed.Count,
            chosen,
            [.. shown.Select(county => LineOf(county, map, goods)).OrderByDescending(line => line.Goods)],
            [.. map.Provinces.Where(province => goods.ContainsKey(province.Adcode) && shading.Provinces.All(shown => shown.Province != province))],
            chosen is null ? null : await shelves.OfAsync(Facet.County, SearchAddress.CodeOf(chosen), ShelfShown, destination, cancellation),
            faults);
    }

    /// <returns><see langword="null"/> for a code that is no county's.</returns>
    public async Task<CountyPage?> FindAsync(int adcode, Destination destination, CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        if (map.Find(adcode) is not { Level: DivisionLevel.County })
        {
            return null;
        }

        var place = map.PathOf(adcode);
        var known = await counties.GetAsync(cancellation);
        return new(
            place,
            CountyPin.Of(place),
            (await covers.GetAsync(cancellation)).OfCounty(adcode),
            known.StoryOf(adcode),
            new SeasonCalendar(adcode, known.SeasonsOf(adcode), clock.Today().Month),
            [.. map.ListingOf(adcode)],
            map.IsKeyCounty(adcode, KeyCountyLevel.National),
            map.IsKeyCounty(adcode, KeyCountyLevel.Provincial),
            await brands.WithGoodsAsync(await brands.OfAsync(brand => brand.Adcode == adcode, cancellation), cancellation),
            await shelves.OfAsync(Facet.County, adcode.ToString(CultureInfo.InvariantCulture), GoodsShown, destination, cancellation),
            await suppliers.OfAsync(adcode, cancellation),
            destination);
    }

    private static CountyLine LineOf(Division county, RegionMap map, Dictionary<int, int> goods) =>
        new(county, map.ListingOf(county.Adcode).Select(row => (int?)row.YearRemoved).FirstOrDefault(), goods.GetValueOrDefault(county.Adcode));
}
