using System.Globalization;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Brands;

/// <summary>Brings brands.</summary>
internal sealed class BrandsStep(MarketplaceDbContext db) : IRecipeStep<BrandRow>
{
    public static string Name => "brands";

    public static Guid IdOf(string slug) => DerivedId.Of(Name, slug);

    public string KeyOf(BrandRow row) => row.Slug;

    public IEnumerable<RowReference> ReferencesOf(BrandRow row)
    {
        yield return new("divisions", row.County.ToString(CultureInfo.InvariantCulture));
        if (row.Supplier is { } owner)
        {
            yield return new(SupplierRecipes.Step, owner);
        }
    }

    public IEnumerable<string> FaultsOf(BrandRow row)
    {
        if (row.Level == BrandLevel.Regional == row.Supplier is not null)
        {
            yield return "An enterprise or product brand has an owner, a regional one has none.";
        }
    }

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        (await db.Set<Brand>().Where(brand => keys.Contains(brand.Slug)).Select(brand => brand.Slug).ToListAsync(cancellation)).ToHashSet();

    public async Task WriteAsync(IReadOnlyList<BrandRow> rows, CancellationToken cancellation)
    {
        var brands = rows.Select(row => Brand.Of(IdOf(row.Slug), row, row.Supplier is { } owner ? SupplierRecipes.IdOf(owner) : null));
        if (await db.BulkInsertAsync([.. brands], Existing.Keep, cancellation) > 0)
        {
            db.Announce(BrandDirectory.ChangeTopic);
            db.Announce(ISuggestionSource.ChangeTopic);
        }
    }
}
