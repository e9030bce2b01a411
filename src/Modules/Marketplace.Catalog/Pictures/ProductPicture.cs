namespace Marketplace.Catalog.Pictures;

/// <summary>A picture of a product, in the order in which they are shown.</summary>
internal sealed class ProductPicture
{
    public required Guid ProductId { get; init; }

    /// <summary>From 0: the first one is the cover.</summary>
    public required int Position { get; init; }

    /// <summary>Of Media.</summary>
    public required string Hash { get; init; }

    /// <summary>Pixels of the original.</summary>
    public required int Width { get; init; }
    public required int Height { get; init; }

    /// <summary>What is to be seen, for those who do not see it.</summary>
    public required string AlternativeText { get; init; }
}
