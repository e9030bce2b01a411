using Marketplace.Platform.Localization;
using Microsoft.Extensions.Time.Testing;

namespace Marketplace.UnitTests.Localization;

public sealed class BeijingTimeTests
{
    private static readonly DateTimeOffset LateInUtc = new(2026, 11, 22, 16, 30, 0, TimeSpan.Zero);

    [Fact]
    public void DateOf_AfterFourInTheAfternoonUtc_IsTheNextDay() => Assert.Equal(new DateOnly(2026, 11, 23), BeijingTime.DateOf(LateInUtc));

    [Fact]
    public void Today_IsThatOfBeijing() => Assert.Equal(new DateOnly(2026, 11, 23), new FakeTimeProvider(LateInUtc).Today());

    [Fact]
    public void Show_AMomentOfAnotherOffset_ShowsBeijings() =>
        Assert.Equal("2026-11-23 00:30", BeijingTime.Show(LateInUtc.ToOffset(TimeSpan.FromHours(-5))));

    [Fact]
    public void Zone_HasNoSummerTime() => Assert.False(BeijingTime.Zone.SupportsDaylightSavingTime);
}
