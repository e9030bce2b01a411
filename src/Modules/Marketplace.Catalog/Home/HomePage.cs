using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;

namespace Marketplace.Catalog.Home;

/// <summary>The front page.</summary>
/// <param name="ListedCounties">Rows of the list of the 832.</param>
/// <param name="Provinces">In which they lie.</param>
/// <param name="Goods">In the shop now.</param>
internal sealed record HomePage(
    IReadOnlyList<Category> Categories,
    Shelf Newest,
    Shelf Canteen,
    Shelf Union,
    IReadOnlyList<BrandCard> Brands,
    int ListedCounties,
    int Provinces,
    int Goods,
    Destination Destination);
