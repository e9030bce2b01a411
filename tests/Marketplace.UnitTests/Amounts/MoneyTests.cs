using System.Globalization;
using Marketplace.Platform;

namespace Marketplace.UnitTests.Amounts;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("29.90", 2990)]
    [InlineData("0", 0)]
    [InlineData("-0.01", -1)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    public void FromYuan_WithWholeFen_KeepsThemExactly(string yuan, long fen) => Assert.Equal(fen, Money.FromYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture)).Fen);

    [Fact]
    public void FromYuan_WithAFractionOfAFen_IsRefused() => Assert.Throws<ArgumentException>(() => Money.FromYuan(0.005m));

    [Fact]
    public void FromYuan_BeyondItsRange_IsRefused() => Assert.Throws<OverflowException>(() => Money.FromYuan(92233720368547758.08m));

    [Fact]
    public void Arithmetic_StaysInWholeFen()
    {
        Assert.Equal(new Money(30), new Money(10) + new Money(20));
        Assert.Equal(new Money(-10), new Money(10) - new Money(20));
        Assert.Equal(new Money(8970), new Money(2990) * 3);
    }

    [Fact]
    public void Arithmetic_BeyondItsRange_Throws()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue / 2 + 1) * 2);
    }

    [Fact]
    public void Comparison_IsThatOfTheAmounts()
    {
        Assert.True(new Money(1) < new Money(2));
        Assert.True(new Money(2) <= new Money(2));
        Assert.False(new Money(1) > new Money(2));
        Assert.True(new Money(2) >= new Money(2));
        Assert.Equal([new Money(-5), Money.Zero, new Money(7)], new[] { new Money(7), new Money(-5), Money.Zero }.Order());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    [InlineData("de-DE")]
    public void Text_IsTheSameInEveryCulture(string culture)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);

        Assert.Equal("¥1,234.50", new Money(123450).ToString());
        Assert.Equal("-¥0.05", new Money(-5).ToString());
    }
}
