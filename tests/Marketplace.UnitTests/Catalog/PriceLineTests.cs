using Marketplace.Catalog.Products;
using Marketplace.Platform;

namespace Marketplace.UnitTests.Catalog;

public sealed class PriceLineTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void OnePrice_IsNoLine() => Assert.Null(PriceLine.Of([(new(2026, 8, 20), Yuan(29.90m))], Today));

    [Fact]
    public void Prices_ThatBeginToday_AreNoLine() => Assert.Null(PriceLine.Of([(Today, Yuan(29.90m)), (Today, Yuan(31))], Today));

    [Fact]
    public void Price_HoldsUntilTheNextOne()
    {
        var line = PriceLine.Of([(Today.AddDays(-100), Yuan(20)), (Today.AddDays(-50), Yuan(30)), (Today.AddDays(-25), Yuan(25))], Today)!;

        Assert.Equal("M52 150H298V16H421V83H544", line.Path);
        Assert.Equal(new LinePoint(PriceLine.Right, 83), line.End);
    }

    [Fact]
    public void Scale_HasRoundPricesBelowAndAboveTheLine()
    {
        var line = PriceLine.Of([(Today.AddDays(-90), Yuan(27.90m)), (Today.AddDays(-30), Yuan(31)), (Today.AddDays(-7), Yuan(29.90m))], Today)!;

        Assert.Equal([Yuan(26), Yuan(28), Yuan(30), Yuan(32)], line.Prices.Select(mark => mark.Price));
        Assert.Equal([150, 105, 61, 16], line.Prices.Select(mark => mark.Y));
        Assert.Equal((Yuan(27.90m), Yuan(31)), (line.Lowest, line.Highest));
    }

    [Fact]
    public void Scale_OfEqualPrices_HasARoomAboveThem()
    {
        var line = PriceLine.Of([(Today.AddDays(-90), Yuan(0.05m)), (Today.AddDays(-30), Yuan(0.05m))], Today)!;

        Assert.Equal([Yuan(0.05m), Yuan(0.06m)], line.Prices.Select(mark => mark.Price));
    }

    [Fact]
    public void Months_OfALongHistory_AreThinnedFromTheEnd()
    {
        var line = PriceLine.Of([(new(2025, 12, 20), Yuan(20)), (new(2026, 8, 1), Yuan(30))], Today)!;

        Assert.Equal([2, 5, 8, 11], line.Months.Select(mark => mark.Month.Month));
    }

    [Fact]
    public void Price_FromTomorrowOn_StaysInsideTheDrawing()
    {
        var line = PriceLine.Of([(Today.AddDays(-10), Yuan(20)), (Today.AddDays(3), Yuan(30))], Today)!;

        Assert.Equal("M52 150H544V16H544", line.Path);
    }

    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);
}
