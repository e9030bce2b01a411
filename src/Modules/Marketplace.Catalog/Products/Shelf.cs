namespace Marketplace.Catalog.Products;

/// <summary>A few products of many.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Address">Where all of them are; <see langword="null"/> where there is no such page.</param>
/// <param name="IsBeingPrepared">There is no index yet to choose them by.</param>
internal sealed record Shelf(IReadOnlyList<ProductCard> Cards, int Total, string? Address, bool IsBeingPrepared = false);
