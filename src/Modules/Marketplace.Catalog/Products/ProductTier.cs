using Marketplace.Platform;
using Marketplace.Platform.Data;

namespace Marketplace.Catalog.Products;

/// <summary>The price per pack from so many packs on.</summary>
internal sealed class ProductTier : IPartOf<Product>
{
    public required Guid ProductId { get; init; }

    /// <summary>2 or more; the first price is the product's own.</summary>
    public required int FromPacks { get; init; }
    public required Money Price { get; init; }
}
