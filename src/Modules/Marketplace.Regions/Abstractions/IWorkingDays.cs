namespace Marketplace.Regions.Abstractions;

/// <summary>The calendar that deadlines are counted by: weekends, statutory holidays and make-up working days (domain.md D19).</summary>
public interface IWorkingDays
{
    ValueTask<bool> IsWorkingDayAsync(DateOnly day, CancellationToken cancellation);

    /// <summary>The day on which so many working days have passed; the first one counted is the day after <paramref name="from"/>.</summary>
    /// <param name="count">0 or more.</param>
    ValueTask<DateOnly> AddAsync(DateOnly from, int count, CancellationToken cancellation);

    /// <summary>Whether the year's holidays are known; for other years only weekends are free, and the console warns.</summary>
    ValueTask<bool> KnowsAsync(int year, CancellationToken cancellation);
}
