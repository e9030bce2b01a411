using System.Globalization;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Regions.WorkingDays;

/// <summary>Brings the holidays of a year as the State Council announced them.</summary>
internal sealed class HolidaysStep(MarketplaceDbContext db) : IRecipeStep<HolidayRow>
{
    public static string Name => "holidays";

    public string KeyOf(HolidayRow row) => BeijingTime.Show(row.Date);

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var days = keys.Select(key => DateOnly.Parse(key, CultureInfo.InvariantCulture)).ToList();
        var found = await db.Set<Holiday>().Where(holiday => days.Contains(holiday.Date)).Select(holiday => holiday.Date).ToListAsync(cancellation);
        return found.Select(BeijingTime.Show).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<HolidayRow> rows, CancellationToken cancellation)
    {
        var holidays = rows.Select(row => new Holiday { Date = row.Date, Kind = row.Kind, Name = row.Name });
        if (await db.BulkInsertAsync([.. holidays], Existing.Replace, cancellation) > 0)
        {
            db.Announce(WorkingDayCalendar.ChangeTopic);
        }
    }
}
