using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Search.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Categories;

/// <summary>Brings and renews the category tree.</summary>
internal sealed class CategoriesStep(MarketplaceDbContext db) : IRecipeStep<CategoryRow>
{
    public static string Name => "categories";

    public string KeyOf(CategoryRow row) => row.Code;

    public IEnumerable<RowReference> ReferencesOf(CategoryRow row) => row.Code.Length > 2 ? [new(Name, row.Code[..^2])] : [];

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        (await db.Set<Category>().Where(category => keys.Contains(category.Code)).Select(category => category.Code).ToListAsync(cancellation)).ToHashSet();

    public async Task WriteAsync(IReadOnlyList<CategoryRow> rows, CancellationToken cancellation)
    {
        if (await db.BulkInsertAsync([.. rows.Select(CategoryOf)], Existing.Replace, cancellation) > 0)
        {
            db.Announce(CategoryDirectory.ChangeTopic);
            db.Announce(ISuggestionSource.ChangeTopic);
        }
    }

    internal static Category CategoryOf(CategoryRow row) => new()
    {
        Code = row.Code,
        NameZh = row.NameZh,
        NameEn = row.NameEn,
        PackingUnit = row.PackingUnit,
        ShelfLife = row.ShelfLife,
        Storage = row.Storage,
        ColdChain = row.ColdChain,
        VatRate = row.VatRate,
        SelfProducedExempt = row.SelfProducedExempt,
        TaxCode = row.TaxCode,
    };
}
