using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Products;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Brands;

/// <summary>The page of a brand.</summary>
/// <param name="Cover"><see langword="null"/>: the page does without.</param>
/// <param name="Place">Province, prefecture, county.</param>
/// <param name="Users">Who may use a regional brand today, or the owner of another one.</param>
internal sealed record BrandPage(Brand Brand, Cover? Cover, IReadOnlyList<Division> Place, IReadOnlyList<SupplierSummary> Users, Shelf Goods, Destination Destination)
{
    /// <summary>The page of the county; of the province, where a brand belongs to more than a county.</summary>
    public string PlaceAddress => Place[^1].Level == DivisionLevel.County ? $"/counties/{Place[^1].Adcode}" : $"/counties?province={Place[0].Adcode}";
}

/// <summary>All brands, by province and level.</summary>
internal sealed record BrandListPage(IReadOnlyList<(Division Province, IReadOnlyList<BrandCard> Brands)> Provinces)
{
    private const int ForemostShown = 6;

    /// <summary>Regional ones with a picture and the most goods, one of a county, which are seen first.</summary>
    public IReadOnlyList<BrandCard> Foremost =>
    [
        .. Provinces.SelectMany(province => province.Brands).Where(brand => brand is { Level: BrandLevel.Regional, Cover: not null, Goods: > 0 })
            .OrderByDescending(brand => brand.Goods).DistinctBy(brand => brand.County).Take(ForemostShown),
    ];
}

/// <param name="County">As people say it.</param>
/// <param name="Goods">How many products name it.</param>
/// <param name="First">The first of its goods, where it was asked for and there is one.</param>
internal sealed record BrandCard(
    string Slug, string Name, BrandLevel Level, BrandEvidence Evidence, string Province, string County, string Story, string Words, int Goods, Cover? Cover, ProductCard? First = null)
{
    /// <summary>The first sentence of the story.</summary>
    public string Opening => Story.IndexOf('。', StringComparison.Ordinal) is > 0 and var end ? Story[..(end + 1)] : Story;
}
