using Marketplace.Catalog.Home;

namespace Marketplace.UnitTests.Catalog;

/// <summary>Against the almanac of 2026.</summary>
public sealed class SolarTermTests
{
    [Theory]
    [InlineData(19, 1, 5)]         // 小寒
    [InlineData(20, 1, 20)]        // 大寒
    [InlineData(21, 2, 4)]         // 立春
    [InlineData(22, 2, 18)]        // 雨水
    [InlineData(23, 3, 5)]         // 惊蛰
    [InlineData(0, 3, 20)]         // 春分
    [InlineData(1, 4, 5)]          // 清明
    [InlineData(2, 4, 20)]         // 谷雨
    [InlineData(3, 5, 5)]          // 立夏
    [InlineData(4, 5, 21)]         // 小满
    [InlineData(5, 6, 5)]          // 芒种
    [InlineData(6, 6, 21)]         // 夏至
    [InlineData(7, 7, 7)]          // 小暑
    [InlineData(8, 7, 23)]         // 大暑
    [InlineData(9, 8, 7)]          // 立秋
    [InlineData(10, 8, 23)]        // 处暑
    [InlineData(11, 9, 7)]         // 白露
    [InlineData(12, 9, 23)]        // 秋分
    [InlineData(13, 10, 8)]        // 寒露
    [InlineData(14, 10, 23)]       // 霜降
    [InlineData(15, 11, 7)]        // 立冬
    [InlineData(16, 11, 22)]       // 小雪
    [InlineData(17, 12, 7)]        // 大雪
    [InlineData(18, 12, 22)]       // 冬至
    public void Term_BeginsOnItsDay(int number, int month, int day)
    {
        var begins = new DateOnly(2026, month, day);

        Assert.Equal(new SolarTerm(number, begins), SolarTerm.Of(begins));
        Assert.Equal((number + 23) % 24, SolarTerm.Of(begins.AddDays(-1)).Number);
    }

    [Fact]
    public void Day_WithinATerm_LiesInTheOneThatBeganBefore() => Assert.Equal(new SolarTerm(16, new(2026, 11, 22)), SolarTerm.Of(new(2026, 12, 6)));

    [Fact]
    public void NewYear_LiesInTheTermOfTheYearBefore() => Assert.Equal(new SolarTerm(18, new(2026, 12, 22)), SolarTerm.Of(new(2027, 1, 1)));
}
