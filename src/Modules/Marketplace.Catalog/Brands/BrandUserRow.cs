
namespace Marketplace.Catalog.Brands;

internal sealed record BrandUserRow
{
    /// <summary>The slug.</summary>
    public required string Brand { get; init; }
    public required string Supplier { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }
}
