using Marketplace.Platform.Localization;
using Microsoft.Extensions.Time.Testing;

namespace Marketplace.UnitTests.Localization;

public sealed class MicrosecondClockTests
{
    private static readonly DateTimeOffset Whole = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Now_HasNothingBelowAMicrosecond() => Assert.Equal(Whole.AddMicroseconds(1), new MicrosecondClock(new FakeTimeProvider(Whole.AddTicks(19))).GetUtcNow());

    [Fact]
    public void Timers_AreThoseOfTheInnerClock()
    {
        var inner = new FakeTimeProvider(Whole);
        var rung = 0;
        using var timer = new MicrosecondClock(inner).CreateTimer(_ => rung++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);

        inner.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, rung);
    }
}
