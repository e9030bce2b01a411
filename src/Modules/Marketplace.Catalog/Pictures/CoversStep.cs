using Marketplace.Catalog.Brands;
using Marketplace.Media.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Pictures;

/// <summary>Brings the covers of counties and brands.</summary>
internal sealed class CoversStep(MarketplaceDbContext db, IMedia media) : PicturesStep<CoverRow>(media), IRecipeStep<CoverRow>
{
    public static string Name => "covers";

    public string KeyOf(CoverRow row) => KeyOf(row.Of, row.Key);

    public IEnumerable<RowReference> ReferencesOf(CoverRow row) => [new(row.Of == CoverSubject.County ? "divisions" : BrandsStep.Name, row.Key)];

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var all = await db.Set<Cover>().Select(cover => new { cover.Of, cover.Key }).ToListAsync(cancellation);
        return all.Select(cover => KeyOf(cover.Of, cover.Key)).Where(keys.Contains).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<CoverRow> rows, CancellationToken cancellation)
    {
        if (await db.BulkInsertAsync([.. rows.Select(row => CoverOf(row, PictureOf(row)))], Existing.Keep, cancellation) > 0)
        {
            db.Announce(CoverDirectory.ChangeTopic);
        }
    }

    private static Cover CoverOf(CoverRow row, Picture picture) => new()
    {
        Of = row.Of,
        Key = row.Key,
        Hash = picture.Hash,
        Width = picture.Width,
        Height = picture.Height,
        AlternativeText = row.AlternativeText,
    };

    private static string KeyOf(CoverSubject subject, string key) => subject + "/" + key;
}
