using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Regions.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Regions.Divisions;

/// <summary>Brings what is known of key counties; what is not in it is unknown.</summary>
internal sealed class KeyCountiesStep(MarketplaceDbContext db) : IRecipeStep<KeyCountyRow>
{
    public static string Name => "key-counties";

    public string KeyOf(KeyCountyRow row) => KeyOf(row.Adcode, row.Level);

    public IEnumerable<RowReference> ReferencesOf(KeyCountyRow row) => [new(DivisionsStep.Name, DivisionsStep.KeyOf(row.Adcode))];

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var all = await db.Set<KeyCounty>().Select(row => new { row.Adcode, row.Level }).ToListAsync(cancellation);
        return all.Select(row => KeyOf(row.Adcode, row.Level)).Where(keys.Contains).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<KeyCountyRow> rows, CancellationToken cancellation)
    {
        var counties = rows.Select(row => new KeyCounty { Adcode = row.Adcode, Level = row.Level, IsKey = row.IsKey, Basis = row.Basis });
        if (await db.BulkInsertAsync([.. counties], Existing.Replace, cancellation) > 0)
        {
            db.Announce(RegionDirectory.ChangeTopic);
        }
    }

    private static string KeyOf(int adcode, KeyCountyLevel level) => DivisionsStep.KeyOf(adcode) + "/" + level;
}
