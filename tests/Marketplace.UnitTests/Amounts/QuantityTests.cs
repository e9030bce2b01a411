using System.Globalization;
using Marketplace.Platform;

namespace Marketplace.UnitTests.Amounts;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("2.5", 2500)]
    [InlineData("0.001", 1)]
    [InlineData("1200", 1_200_000)]
    public void From_WithAtMostThreeDecimals_KeepsThemExactly(string value, long thousandths) =>
        Assert.Equal(thousandths, Quantity.From(decimal.Parse(value, CultureInfo.InvariantCulture)).Thousandths);

    [Fact]
    public void From_WithFourDecimals_IsRefused() => Assert.Throws<ArgumentException>(() => Quantity.From(0.0005m));

    [Theory]
    [InlineData(2500, "2.5")]
    [InlineData(25000, "25")]
    [InlineData(1_200_000, "1,200")]
    [InlineData(1, "0.001")]
    [InlineData(0, "0")]
    public void Text_HasNoTrailingZeros(long thousandths, string text)
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");

        Assert.Equal(text, new Quantity(thousandths).ToString());
    }

    [Fact]
    public void Arithmetic_IsExactAndGuarded()
    {
        Assert.Equal(new Quantity(7500), new Quantity(2500) * 3);
        Assert.Equal(new Quantity(1), new Quantity(3) - new Quantity(2));
        Assert.Throws<OverflowException>(() => new Quantity(long.MaxValue) + new Quantity(1));
    }
}
