using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Counties;

internal sealed record CountyStoryRow
{
    public required int Adcode { get; init; }

    /// <summary>One sentence, for lists and the head of the page.</summary>
    [StringLength(80, MinimumLength = 5)]
    public required string Lead { get; init; }

    [StringLength(1000, MinimumLength = 20)]
    public required string Story { get; init; }
}
