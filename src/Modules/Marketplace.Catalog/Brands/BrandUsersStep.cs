using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Brands;

/// <summary>Registers suppliers as users of regional brands.</summary>
internal sealed class BrandUsersStep(MarketplaceDbContext db) : IRecipeStep<BrandUserRow>
{
    public static string Name => "brand-users";

    public static string KeyOf(string brand, string supplier) => brand + "/" + supplier;

    public string KeyOf(BrandUserRow row) => KeyOf(row.Brand, row.Supplier);

    public IEnumerable<RowReference> ReferencesOf(BrandUserRow row) => [new(BrandsStep.Name, row.Brand), new(SupplierRecipes.Step, row.Supplier)];

    public IEnumerable<string> FaultsOf(BrandUserRow row) => row.Until < row.From ? ["The authorisation ends before it begins."] : [];

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(key => key.Split('/') is [var brand, var supplier] ? (BrandsStep.IdOf(brand), SupplierRecipes.IdOf(supplier)) : default);
        var brands = ids.Keys.Select(pair => pair.Item1).Distinct().ToList();
        var users = await db.Set<BrandUser>().Where(user => brands.Contains(user.BrandId)).Select(user => new { user.BrandId, user.SupplierId }).ToListAsync(cancellation);
        return users.Select(user => ids.GetValueOrDefault((user.BrandId, user.SupplierId))).OfType<string>().ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<BrandUserRow> rows, CancellationToken cancellation)
    {
        var users = rows.Select(row => new BrandUser { BrandId = BrandsStep.IdOf(row.Brand), SupplierId = SupplierRecipes.IdOf(row.Supplier), From = row.From, Until = row.Until });
        if (await db.BulkInsertAsync([.. users], Existing.Keep, cancellation) > 0)
        {
            db.Announce(BrandDirectory.ChangeTopic);
        }
    }
}
