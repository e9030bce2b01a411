namespace Marketplace.Catalog.Products;

/// <summary>A few products of many.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Address">Where all of them are.</param>
internal sealed record Shelf(IReadOnlyList<ProductCard> Cards, int Total, string Address);
