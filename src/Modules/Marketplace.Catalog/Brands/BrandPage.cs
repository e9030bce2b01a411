using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Brands;

/// <summary>The page of a brand.</summary>
/// <param name="Place">Province, prefecture, county.</param>
/// <param name="Users">Who may use a regional brand today, or the owner of another one.</param>
internal sealed record BrandPage(Brand Brand, IReadOnlyList<Division> Place, IReadOnlyList<SupplierSummary> Users, Shelf Goods, Destination Destination);

/// <summary>All brands, by province and level.</summary>
internal sealed record BrandListPage(IReadOnlyList<(Division Province, IReadOnlyList<BrandCard> Brands)> Provinces);

/// <param name="County">As people say it.</param>
/// <param name="Goods">How many products name it.</param>
internal sealed record BrandCard(string Slug, string Name, BrandLevel Level, BrandEvidence Evidence, string Province, string County, string Story, string Words, int Goods);
