using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Freight;

/// <summary>Brings sellers' freight templates.</summary>
internal sealed class FreightTemplatesStep(MarketplaceDbContext db) : IRecipeStep<FreightTemplateRow>
{
    public static string Name => "freight-templates";

    public static Guid IdOf(string key) => DerivedId.Of(Name, key);

    public string KeyOf(FreightTemplateRow row) => row.Key;

    public IEnumerable<RowReference> ReferencesOf(FreightTemplateRow row) => [new(SupplierRecipes.Step, row.Supplier)];

    public IEnumerable<string> FaultsOf(FreightTemplateRow row)
    {
        if (!row.Key.StartsWith(row.Supplier + "/", StringComparison.Ordinal))
        {
            yield return "The key begins with the seller's key.";
        }

        if (row.Rules.Count(rule => rule.Provinces.Count == 0) != 1)
        {
            yield return "Exactly one rule is for everywhere else.";
        }

        if (row.Rules.Any(rule => rule is { Kind: FreightKind.ByWeight, FirstGrams: <= 0 } or { Kind: FreightKind.ByWeight, FurtherGrams: <= 0 }))
        {
            yield return "A rule by weight has a first and a further weight.";
        }
    }

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(IdOf);
        var found = await db.Set<FreightTemplate>().Where(template => ids.Keys.Contains(template.Id)).Select(template => template.Id).ToListAsync(cancellation);
        return found.Select(id => ids[id]).ToHashSet();
    }

    public Task WriteAsync(IReadOnlyList<FreightTemplateRow> rows, CancellationToken cancellation) => db.BulkInsertAsync(
        [.. rows.Select(row => FreightTemplate.Of(IdOf(row.Key), SupplierRecipes.IdOf(row.Supplier), row.Key[(row.Supplier.Length + 1)..], row.Name, row.Rules))],
        Existing.Keep,
        cancellation);
}
