using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Counties;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;

namespace Marketplace.Catalog.Home;

/// <summary>The front page.</summary>
/// <param name="Term">The solar term of today.</param>
/// <param name="Newest">Instead of the season, where no county has told what it gathers this month.</param>
/// <param name="Scenes">A rail for each way to buy; no product is on two of them.</param>
internal sealed record HomePage(
    SolarTerm Term,
    IReadOnlyList<Category> Categories,
    Season Season,
    Shelf Newest,
    IReadOnlyList<(Scene Scene, Shelf Shelf)> Scenes,
    IReadOnlyList<BrandCard> Brands,
    CountyMap Map,
    FrontFigures Figures,
    Destination Destination);
