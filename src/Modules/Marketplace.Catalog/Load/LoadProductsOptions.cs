using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Load;

internal sealed record LoadProductsOptions
{
    [Range(1, 10_000_000)]
    public required int Products { get; init; }

    /// <summary>Another seed makes other goods.</summary>
    public long Seed { get; init; } = 1;
}
