using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>A line of a product's price history: base price per pack.</summary>
internal sealed class PriceChange
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProductId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary><see langword="null"/> at the first listing.</summary>
    public Money? From { get; init; }
    public required Money To { get; init; }

    /// <summary>The name of who changed it.</summary>
    public required string By { get; init; }
}
