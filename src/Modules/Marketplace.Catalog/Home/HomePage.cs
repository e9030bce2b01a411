using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Counties;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;

namespace Marketplace.Catalog.Home;

/// <summary>The front page.</summary>
/// <param name="Term">The solar term of today.</param>
/// <param name="ListedCounties">Rows of the list of the 832.</param>
/// <param name="Goods">In the shop now.</param>
internal sealed record HomePage(
    SolarTerm Term,
    IReadOnlyList<Category> Categories,
    Shelf Newest,
    Shelf Canteen,
    Shelf Union,
    IReadOnlyList<BrandCard> Brands,
    int ListedCounties,
    CountyMap Map,
    int Goods,
    Destination Destination)
{
    /// <summary>In which listed counties lie.</summary>
    public int Provinces => Map.Provinces.Count;
}
