using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Load;

/// <summary>Lists invented products for measurements: the same for the same seed, of the load recipe's suppliers.</summary>
internal sealed class LoadProductsStep(MarketplaceDbContext db, ProductListing listing, CategoryDirectory categories, ISuppliers suppliers) : IGeneratorStep<LoadProductsOptions>
{
    public static string Name => "load-products";

    public long CountOf(LoadProductsOptions options) => options.Products;

    public async Task WriteAsync(LoadProductsOptions options, long from, int count, CancellationToken cancellation)
    {
        var goods = new LoadedGoods(await categories.GetAsync(cancellation), options.Seed);
        var owners = Enumerable.Range(0, count).Select(offset => LoadedSuppliers.IndexFor(from + offset)).Distinct().ToDictionary(index => index, index => SupplierRecipes.IdOf(LoadedSuppliers.KeyOf(index)));
        var sellers = await suppliers.FindAsync([.. owners.Values], cancellation);

        await db.BulkInsertAsync([.. owners.Select(owner => TemplateOf(owner.Key, owner.Value))], Existing.Keep, cancellation);

        var products = Enumerable.Range(0, count).Select(offset =>
        {
            var owner = LoadedSuppliers.IndexFor(from + offset);
            return goods.ProductOf(from + offset, sellers[owners[owner]], FreightTemplatesStep.IdOf(LoadedSuppliers.KeyOf(owner) + "/" + LoadedGoods.FreightCode));
        }).ToList();
        var ids = products.Select(product => product.Id).ToList();
        var known = (await db.Products.Where(product => ids.Contains(product.Id)).Select(product => product.Id).ToListAsync(cancellation)).ToHashSet();
        await listing.ListAsync([.. products.Where(product => !known.Contains(product.Id))], cancellation);
    }

    private static FreightTemplate TemplateOf(long index, Guid supplierId) => FreightTemplate.Of(
        FreightTemplatesStep.IdOf(LoadedSuppliers.KeyOf(index) + "/" + LoadedGoods.FreightCode), supplierId, LoadedGoods.FreightCode, "测试运费", LoadedGoods.FreightRulesOf(index));
}
