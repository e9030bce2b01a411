using System.Globalization;

namespace Marketplace.Platform.Localization;

/// <summary>The time that people see: Beijing's, which has been UTC+8 without summer time since 1991; stored moments are UTC.</summary>
public static class BeijingTime
{
    /// <summary>Not asked of the machine, which may have no time-zone data.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "Beijing", "Beijing");

    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Zone.BaseUtcOffset).DateTime);

    public static DateOnly Today(this TimeProvider clock) => DateOf(clock.GetUtcNow());

    /// <summary>The moment at which a day begins in Beijing.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Zone.BaseUtcOffset).ToUniversalTime();

    /// <summary>2026-11-22 15:30</summary>
    public static string Show(DateTimeOffset moment) => moment.ToOffset(Zone.BaseUtcOffset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2026-11-22</summary>
    public static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
