using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Mvc;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Counties;

/// <summary>The page of a county.</summary>
/// <param name="Place">Province, prefecture, county.</param>
/// <param name="Pin">Where it lies; <see langword="null"/> where that is not known.</param>
/// <param name="Cover"><see langword="null"/>: the page does without.</param>
/// <param name="Story"><see langword="null"/> where nobody has told it yet.</param>
/// <param name="Listing">Its rows on the list of the 832: none, one, or two.</param>
/// <param name="IsNationalKey"><see langword="null"/> where it is not known.</param>
/// <param name="IsProvincialKey"><see langword="null"/> where it is not known.</param>
internal sealed record CountyPage(
    IReadOnlyList<Division> Place,
    CountyPin? Pin,
    Cover? Cover,
    CountyStory? Story,
    SeasonCalendar Seasons,
    IReadOnlyList<ListedCounty> Listing,
    bool? IsNationalKey,
    bool? IsProvincialKey,
    IReadOnlyList<BrandCard> Brands,
    Shelf Goods,
    IReadOnlyList<SupplierLine> Suppliers,
    Destination Destination)
{
    public Division County => Place[^1];

    public bool IsListed => Listing.Count > 0;
}

/// <param name="Goods">How many it has in the shop.</param>
internal sealed record SupplierLine(SupplierSummary Supplier, int Goods);

/// <summary>The counties of the country on a map, and those of one province, or all that have goods.</summary>
/// <param name="Province">The chosen one; <see langword="null"/> for the whole country.</param>
/// <param name="Counties">Of the province: those on the list, and others that have goods; of the country: those that have goods.</param>
/// <param name="OtherProvinces">Provinces without a listed county that have goods all the same.</param>
/// <param name="Goods">Of the province; <see langword="null"/> for the whole country.</param>
/// <param name="Faults">Parameters that were left out because they are not valid.</param>
internal sealed record CountyListPage(
    CountyMap Map,
    int ListedCount,
    Division? Province,
    IReadOnlyList<CountyLine> Counties,
    IReadOnlyList<Division> OtherProvinces,
    Shelf? Goods,
    IReadOnlyList<QueryFault> Faults)
{
    private const int ForemostShown = 24;

    /// <summary>Those with the most goods, which are seen at once; of a province, all that have any.</summary>
    public IReadOnlyList<CountyLine> Foremost => [.. Counties.Where((line, place) => place < ForemostShown || (Province is not null && line.Goods > 0))];

    /// <summary>The others, which wait behind a heading.</summary>
    public IReadOnlyList<CountyLine> Others => [.. Counties.Skip(Foremost.Count)];
}

/// <param name="YearRemoved"><see langword="null"/>: not on the list.</param>
internal sealed record CountyLine(Division County, int? YearRemoved, int Goods);
