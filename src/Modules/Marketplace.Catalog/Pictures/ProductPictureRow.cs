using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Pictures;

internal sealed record ProductPictureRow : IPictureRow
{
    /// <summary>The product's key.</summary>
    public required string Product { get; init; }

    [Range(0, 20)]
    public int Position { get; init; }

    /// <summary>A picture below the recipe's folder.</summary>
    public required string File { get; init; }

    [StringLength(200, MinimumLength = 1)]
    public required string AlternativeText { get; init; }
}
