using System.ComponentModel.DataAnnotations;

namespace Marketplace.Sample.Sheets;

internal sealed record SheetRow
{
    [RegularExpression("[a-z0-9][a-z0-9-]{1,59}")]
    public required string Key { get; init; }

    /// <summary>Key of the organisation.</summary>
    public required string Organisation { get; init; }

    [StringLength(100, MinimumLength = 2)]
    public required string Title { get; init; }
}
