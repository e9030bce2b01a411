namespace Marketplace.Catalog.Counties;

/// <summary>The season calendar of a county as its page shows it: twelve months, from January on.</summary>
/// <param name="Month">The present one, in Beijing.</param>
internal sealed record SeasonCalendar(int Adcode, IReadOnlyList<CountySeason> Lines, int Month)
{
    public static IEnumerable<int> Months { get; } = Enumerable.Range(1, 12);

    /// <summary>The cells of a line: what each month is, and whether a bar begins or ends in it.</summary>
    public static IEnumerable<SeasonCell> CellsOf(CountySeason season) => Months.Select(month => new SeasonCell(
        month, StateOf(season, month), StateOf(season, month - 1) == SeasonState.None, StateOf(season, month + 1) == SeasonState.None));

    /// <summary>Bars break at the year's end, as the months of the table do.</summary>
    private static SeasonState StateOf(CountySeason season, int month) =>
        month is < 1 or > 12 ? SeasonState.None
        : season.Picked.Contains(month) ? SeasonState.Picked
        : season.Sold.Contains(month) ? SeasonState.Sold
        : SeasonState.None;
}

internal enum SeasonState { None, Sold, Picked }

/// <param name="Begins">The month before has nothing.</param>
internal readonly record struct SeasonCell(int Month, SeasonState State, bool Begins, bool Ends);
