using System.Globalization;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Recipes;
using Marketplace.Regions.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Regions.Divisions;

/// <summary>Brings and renews the divisions of the country.</summary>
internal sealed class DivisionsStep(MarketplaceDbContext db) : IRecipeStep<DivisionRow>
{
    public static string Name => "divisions";

    public static string KeyOf(int adcode) => adcode.ToString(CultureInfo.InvariantCulture);

    public string KeyOf(DivisionRow row) => KeyOf(row.Adcode);

    public IEnumerable<RowReference> ReferencesOf(DivisionRow row) => row.Parent is { } parent ? [new(Name, KeyOf(parent))] : [];

    public IEnumerable<string> FaultsOf(DivisionRow row)
    {
        if (row.Parent is null != (row.Level == DivisionLevel.Province))
        {
            yield return "Provinces have no parent, all others have one.";
        }
    }

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var codes = keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture)).ToList();
        var found = await db.Set<Division>().Where(division => codes.Contains(division.Adcode)).Select(division => division.Adcode).ToListAsync(cancellation);
        return found.Select(KeyOf).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<DivisionRow> rows, CancellationToken cancellation)
    {
        var divisions = rows.Select(row =>
        {
            var shortName = DivisionNames.ShortOf(row.Name, row.Level);
            var pinyin = Pinyin.Of(shortName);
            return new Division
            {
                Adcode = row.Adcode,
                Name = row.Name,
                ShortName = shortName,
                Level = row.Level,
                ParentAdcode = row.Parent,
                Longitude = row.Longitude,
                Latitude = row.Latitude,
                Pinyin = pinyin.Full,
                Initials = pinyin.Initials,
            };
        });
        if (await db.BulkInsertAsync([.. divisions], Existing.Replace, cancellation) > 0)
        {
            db.Announce(RegionDirectory.ChangeTopic);
        }
    }
}
