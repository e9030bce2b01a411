using System.ComponentModel.DataAnnotations;

namespace Marketplace.Regions.WorkingDays;

internal sealed record HolidayRow
{
    public required DateOnly Date { get; init; }
    public required HolidayKind Kind { get; init; }

    [StringLength(100)]
    public required string Name { get; init; }
}
