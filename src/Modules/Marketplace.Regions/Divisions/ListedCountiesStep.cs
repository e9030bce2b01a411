using System.Globalization;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Regions.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Regions.Divisions;

/// <summary>Brings the list of the 832; its rows are known by the codes they were listed with.</summary>
internal sealed class ListedCountiesStep(MarketplaceDbContext db) : IRecipeStep<ListedCountyRow>
{
    public static string Name => "listed-counties";

    public string KeyOf(ListedCountyRow row) => DivisionsStep.KeyOf(row.AdcodeAsListed);

    public IEnumerable<RowReference> ReferencesOf(ListedCountyRow row) => [new(DivisionsStep.Name, DivisionsStep.KeyOf(row.Adcode))];

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var codes = keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture)).ToList();
        var found = await db.Set<ListedCounty>().Where(row => codes.Contains(row.AdcodeAsListed)).Select(row => row.AdcodeAsListed).ToListAsync(cancellation);
        return found.Select(DivisionsStep.KeyOf).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<ListedCountyRow> rows, CancellationToken cancellation)
    {
        var listed = rows.Select(row => new ListedCounty
        {
            Number = row.Number,
            Adcode = row.Adcode,
            NameAsListed = row.NameAsListed,
            AdcodeAsListed = row.AdcodeAsListed,
            Part = row.Part,
            YearRemoved = row.YearRemoved,
            Note = row.Note,
        });
        if (await db.BulkInsertAsync([.. listed], Existing.Replace, cancellation) > 0)
        {
            db.Announce(RegionDirectory.ChangeTopic);
        }
    }
}
