using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Counties;

/// <summary>Months; a stretch may go over the year's end, and from 1 to 12 is all year.</summary>
internal sealed record CountySeasonRow
{
    public required int Adcode { get; init; }

    /// <summary>As people say it, and as the search finds it.</summary>
    [StringLength(20, MinimumLength = 1)]
    public required string Good { get; init; }

    [Range(1, 12)]
    public required int PickFrom { get; init; }

    [Range(1, 12)]
    public required int PickTo { get; init; }

    /// <summary>The first month in which it is on sale.</summary>
    [Range(1, 12)]
    public required int From { get; init; }

    [Range(1, 12)]
    public required int To { get; init; }
}
