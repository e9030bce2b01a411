using Marketplace.Platform.Data;

namespace Marketplace.Catalog.Brands;

/// <summary>A supplier that may use a brand, from one day until another.</summary>
internal sealed class BrandUser : IPartOf<Brand>
{
    public required Guid BrandId { get; init; }
    public required Guid SupplierId { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Until { get; init; }
}
