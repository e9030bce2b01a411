namespace Marketplace.Platform.Localization;

/// <summary>A clock in whole microseconds, which is what PostgreSQL keeps: a moment reads back as it was written.</summary>
public sealed class MicrosecondClock(TimeProvider inner) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => BeijingTime.Zone;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow()
    {
        var now = inner.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => inner.CreateTimer(callback, state, dueTime, period);
}
