using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Counties;

/// <summary>Brings the season calendars of counties.</summary>
internal sealed class CountySeasonsStep(MarketplaceDbContext db) : IRecipeStep<CountySeasonRow>
{
    public static string Name => "county-seasons";

    public string KeyOf(CountySeasonRow row) => KeyOf(row.Adcode, row.Good);

    public IEnumerable<RowReference> ReferencesOf(CountySeasonRow row) => [CountyRules.ReferenceTo(row.Adcode)];

    public IEnumerable<string> FaultsOf(CountySeasonRow row) => CountyRules.FaultsOf(row.Adcode);

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var all = await db.Set<CountySeason>().Select(season => new { season.Adcode, season.Good }).ToListAsync(cancellation);
        return all.Select(season => KeyOf(season.Adcode, season.Good)).Where(keys.Contains).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<CountySeasonRow> rows, CancellationToken cancellation)
    {
        var seasons = rows.Select(row => new CountySeason { Adcode = row.Adcode, Good = row.Good, PickFrom = row.PickFrom, PickTo = row.PickTo, From = row.From, To = row.To });
        if (await db.BulkInsertAsync([.. seasons], Existing.Keep, cancellation) > 0)
        {
            db.Announce(CountyDirectory.ChangeTopic);
        }
    }

    private static string KeyOf(int adcode, string good) => CountyRules.KeyOf(adcode) + "/" + good;
}
