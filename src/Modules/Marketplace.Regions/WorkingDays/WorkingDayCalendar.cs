using System.Collections.Frozen;
using Marketplace.Platform.Data;
using Marketplace.Regions.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Regions.WorkingDays;

/// <summary>The holidays in memory.</summary>
internal sealed class WorkingDayCalendar(IDbContextFactory<MarketplaceDbContext> contexts) : Kept<FrozenDictionary<DateOnly, HolidayKind>>, IWorkingDays
{
    public const string ChangeTopic = "holidays";

    public override string Topic => ChangeTopic;

    public async ValueTask<bool> IsWorkingDayAsync(DateOnly day, CancellationToken cancellation) => IsWorkingDay(await GetAsync(cancellation), day);

    public async ValueTask<DateOnly> AddAsync(DateOnly from, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var holidays = await GetAsync(cancellation);
        for (var day = from; ; day = day.AddDays(1))
        {
            if (day > from && IsWorkingDay(holidays, day))
            {
                count--;
            }

            if (count == 0)
            {
                return day;
            }
        }
    }

    public async ValueTask<bool> KnowsAsync(int year, CancellationToken cancellation) => (await GetAsync(cancellation)).Keys.Any(day => day.Year == year);

    protected override async Task<FrozenDictionary<DateOnly, HolidayKind>> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return (await db.Set<Holiday>().AsNoTracking().ToListAsync(cancellation)).ToFrozenDictionary(holiday => holiday.Date, holiday => holiday.Kind);
    }

    private static bool IsWorkingDay(FrozenDictionary<DateOnly, HolidayKind> holidays, DateOnly day) =>
        holidays.TryGetValue(day, out var kind) ? kind == HolidayKind.Workday : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
