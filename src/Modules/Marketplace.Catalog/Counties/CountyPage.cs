using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Counties;

/// <summary>The page of a county.</summary>
/// <param name="Place">Province, prefecture, county.</param>
/// <param name="Listing">Its rows on the list of the 832: none, one, or two.</param>
/// <param name="IsNationalKey"><see langword="null"/> where it is not known.</param>
/// <param name="IsProvincialKey"><see langword="null"/> where it is not known.</param>
internal sealed record CountyPage(
    IReadOnlyList<Division> Place,
    IReadOnlyList<ListedCounty> Listing,
    bool? IsNationalKey,
    bool? IsProvincialKey,
    IReadOnlyList<BrandCard> Brands,
    Shelf Goods,
    IReadOnlyList<SupplierSummary> Suppliers,
    Destination Destination)
{
    public Division County => Place[^1];

    public bool IsListed => Listing.Count > 0;
}

/// <summary>The counties by province: those on the list, and others that have goods.</summary>
internal sealed record CountyListPage(int ListedCount, IReadOnlyList<ProvinceCounties> Provinces);

/// <param name="ListedCount">Rows of the list that lie in the province.</param>
internal sealed record ProvinceCounties(Division Province, int ListedCount, int Goods, IReadOnlyList<CountyLine> Counties);

/// <param name="YearRemoved"><see langword="null"/>: not on the list.</param>
internal sealed record CountyLine(Division County, int? YearRemoved, int Goods);
