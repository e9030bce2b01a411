using Marketplace.Catalog.Counties;

namespace Marketplace.UnitTests.Catalog;

public sealed class SeasonCalendarTests
{
    [Theory]
    [InlineData(9, 10, 9, 2, "ss......ppss", "1 9", "2 12")]
    [InlineData(11, 2, 11, 3, "pps.......pp", "1 11", "3 12")]
    [InlineData(7, 7, 7, 7, "......p.....", "7", "7")]
    [InlineData(9, 10, 1, 12, "ssssssssppss", "1", "12")]
    [InlineData(6, 7, 9, 10, ".....pp.ss..", "6 9", "7 10")]
    public void Line_HasABarForEachStretch_BrokenAtTheYearsEnd(int pickFrom, int pickTo, int from, int to, string states, string begins, string ends)
    {
        var season = new CountySeason { Adcode = 130433, Good = "黄瓜", PickFrom = pickFrom, PickTo = pickTo, From = from, To = to };

        var cells = SeasonCalendar.CellsOf(season).ToList();

        Assert.Equal(states, string.Concat(cells.Select(cell => cell.State switch { SeasonState.Picked => 'p', SeasonState.Sold => 's', _ => '.' })));
        Assert.Equal(begins, string.Join(' ', cells.Where(cell => cell.State != SeasonState.None && cell.Begins).Select(cell => cell.Month)));
        Assert.Equal(ends, string.Join(' ', cells.Where(cell => cell.State != SeasonState.None && cell.Ends).Select(cell => cell.Month)));
    }
}
