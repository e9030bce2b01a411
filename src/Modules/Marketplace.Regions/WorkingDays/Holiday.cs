namespace Marketplace.Regions.WorkingDays;

/// <summary>A day that differs from its weekday: a statutory holiday, or a weekend day that is worked instead.</summary>
internal sealed class Holiday
{
    public required DateOnly Date { get; init; }
    public required HolidayKind Kind { get; init; }
    public required string Name { get; init; }
}

internal enum HolidayKind { Holiday, Workday }
