namespace Marketplace.Catalog.Stock;

/// <summary>How many packs there are: free ones and those held for orders. Changed only by conditional statements, never by check and then act.</summary>
internal sealed class ProductStock
{
    public required Guid ProductId { get; init; }
    public required long Available { get; init; }
    public long Held { get; init; }
}
