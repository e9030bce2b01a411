using Marketplace.Catalog.Counties;

namespace Marketplace.UnitTests.Catalog;

public sealed class MonthsTests
{
    [Theory]
    [InlineData(9, 10, "9 10")]
    [InlineData(11, 2, "1 2 11 12")]
    [InlineData(7, 7, "7")]
    [InlineData(1, 12, "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData(10, 9, "1 2 3 4 5 6 7 8 9 10 11 12")]
    public void Contains_EveryMonthFromTheFirstToTheLast(int first, int last, string months)
    {
        var stretch = new Months(first, last);

        Assert.Equal(months, string.Join(' ', Enumerable.Range(1, 12).Where(stretch.Contains)));
        Assert.Equal(months.Split(' ').Length, stretch.Count);
        Assert.Equal(stretch.Count == 12, stretch.IsAllYear);
    }

    [Fact]
    public void Calendar_ShowsWhatIsGatheredInTheMonth_ByCounty()
    {
        var known = new KnownCounties([], [Season(640422, "土豆", 9, 10), Season(130433, "黄瓜", 11, 6), Season(130433, "小米", 9, 10)]);

        Assert.Equal(["130433 小米", "640422 土豆"], known.InSeason(9).Select(season => $"{season.Adcode} {season.Good}"));
        Assert.Equal(["黄瓜"], known.InSeason(1).Select(season => season.Good));
        Assert.Empty(known.InSeason(8));
    }

    private static CountySeason Season(int adcode, string good, int from, int to) => new() { Adcode = adcode, Good = good, PickFrom = from, PickTo = to, From = from, To = to };
}
