using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Pictures;

internal sealed record CoverRow : IPictureRow
{
    public required CoverSubject Of { get; init; }

    /// <summary>The county's adcode or the brand's slug.</summary>
    public required string Key { get; init; }

    /// <summary>A picture below the recipe's folder.</summary>
    public required string File { get; init; }

    [StringLength(200, MinimumLength = 1)]
    public required string AlternativeText { get; init; }
}
