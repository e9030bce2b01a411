using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.SupplierPages;

/// <summary>The page of a supplier: its licence in full view, for whom it sells, its goods.</summary>
/// <param name="Place">Province, prefecture, county of registration.</param>
/// <param name="Today">By which licences are valid or not.</param>
internal sealed record SupplierPage(SupplierProfile Profile, IReadOnlyList<Division> Place, bool IsCountyListed, Shelf Goods, DateOnly Today, Destination Destination);
