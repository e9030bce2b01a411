using System.Globalization;
using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Recipes;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Products;

/// <summary>Lists products.</summary>
internal sealed class ProductsStep(MarketplaceDbContext db, ProductListing listing, ProductRowCheck check) : IRecipeStep<ProductRow>
{
    public static string Name => "products";

    public static Guid IdOf(string key) => DerivedId.Of(Name, key);

    public string KeyOf(ProductRow row) => row.Key;

    public IEnumerable<RowReference> ReferencesOf(ProductRow row)
    {
        yield return new(SupplierRecipes.Step, row.Supplier);
        yield return new(CategoriesStep.Name, row.Category);
        yield return new(FreightTemplatesStep.Name, row.Supplier + "/" + row.Freight);
        yield return new("divisions", row.OriginCounty.ToString(CultureInfo.InvariantCulture));
        if (row.Principal is { } principal)
        {
            yield return new(SupplierRecipes.Step, principal);
        }

        if (row.StandardGood is { } good)
        {
            yield return new(StandardGoodsStep.Name, good);
        }

        foreach (var brand in row.Brands)
        {
            yield return new(BrandsStep.Name, brand);
        }
    }

    public Task<IReadOnlyList<(ProductRow Row, string Fault)>> CheckAsync(IReadOnlyList<ProductRow> rows, RecipeRows recipe, CancellationToken cancellation) =>
        check.RunAsync(rows, recipe, cancellation);

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(IdOf);
        var found = await db.Set<Product>().Where(product => ids.Keys.Contains(product.Id)).Select(product => product.Id).ToListAsync(cancellation);
        return found.Select(id => ids[id]).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<ProductRow> rows, CancellationToken cancellation)
    {
        var known = await FindAsync([.. rows.Select(row => row.Key)], cancellation);
        await listing.ListAsync([.. rows.Where(row => !known.Contains(row.Key)).Select(NewProductOf)], cancellation);
    }

    internal static ProductDescription DescriptionOf(ProductRow row) => new()
    {
        CategoryCode = row.Category,
        Name = row.Name,
        Specification = row.Specification,
        Subtitle = row.Subtitle,
        Variety = row.Variety,
        Grade = row.Grade,
        Processing = row.Processing,
        PackingUnit = row.PackingUnit,
        NetContent = row.NetContent,
        BaseUnit = row.BaseUnit,
        GrossGrams = row.GrossKg?.Thousandths ?? GrossGramsOf(row),
        Brands = row.Brands,
        OriginAdcode = row.OriginCounty,
        OriginTownship = row.OriginTownship,
        OriginVillage = row.OriginVillage,
        OriginExplanation = row.OriginExplanation,
        ShipFromAdcode = row.ShipFromCounty ?? row.OriginCounty,
        DispatchDays = row.DispatchDays,
        ShelfLifeDays = row.ShelfLifeDays,
        Storage = row.Storage,
        StorageNote = row.StorageNote,
        ColdChain = row.ColdChain,
        LicenceNumber = row.LicenceNumber,
        LicenceExemption = row.LicenceExemption,
        Ingredients = row.Ingredients,
        Allergens = row.Allergens,
        StandardCode = row.StandardCode,
        Price = row.Price,
        Tiers = [.. row.Tiers.Select(tier => tier.Split(':')).Select(tier => (int.Parse(tier[0], CultureInfo.InvariantCulture), MoneyOf(tier[1])))],
        MinOrder = row.MinOrder,
        Step = row.Step,
        VatRate = row.VatRate,
        VatExemption = row.VatExemption,
        FreightTemplateId = FreightTemplatesStep.IdOf(row.Supplier + "/" + row.Freight),
        Scenes = row.Scenes.Aggregate(Scene.None, (all, scene) => all | scene),
        Attributes = row.Attributes,
        FreshnessPromise = row.FreshnessPromise,
        StandardGoodId = row.StandardGood is { } good ? StandardGoodsStep.IdOf(good) : null,
        PrincipalId = row.Principal is { } principal ? SupplierRecipes.IdOf(principal) : null,
    };

    /// <summary>Net weight and a tenth for the packing; eggs and other small pieces count 65 g each, larger pieces say their weight.</summary>
    private static long GrossGramsOf(ProductRow row) => row.BaseUnit switch
    {
        BaseUnit.Piece => row.NetContent.Thousandths * 65 / 1000 + 200,
        _ => row.NetContent.Thousandths * 11 / 10,
    };

    private static NewProduct NewProductOf(ProductRow row) => new(
        IdOf(row.Key),
        SupplierRecipes.IdOf(row.Supplier),
        DescriptionOf(row),
        row.Stock,
        BeijingTime.StartOf(row.ListedOn),
        [.. row.Certificates.Select(certificate => (certificate.Kind, certificate.Number, certificate.ValidUntil))],
        [.. row.PriceHistory.Select(line => line.Split(':')).Select(line => (BeijingTime.StartOf(DateOnly.Parse(line[0], CultureInfo.InvariantCulture)), MoneyOf(line[1]))).OrderBy(line => line.Item1)]);

    private static Money MoneyOf(string yuan) => Money.FromYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture));
}
