using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Products;

/// <summary>What a product refers to: the lists in memory, the seller, and the producer where an agent sells.</summary>
internal sealed class ProductSurroundings(CategoryDirectory categories, BrandDirectory brands, IRegions regions, ISuppliers suppliers)
{
    public async Task<Surroundings> OfAsync(Product product, CancellationToken cancellation)
    {
        var found = await suppliers.FindAsync([.. ((Guid?[])[product.SupplierId, product.PrincipalId]).OfType<Guid>()], cancellation);
        return new(
            await categories.GetAsync(cancellation),
            await brands.GetAsync(cancellation),
            await regions.MapAsync(cancellation),
            found[product.SupplierId],
            product.PrincipalId is { } principal ? found.GetValueOrDefault(principal) : null);
    }
}

internal sealed record Surroundings(CategoryTree Categories, BrandList Brands, RegionMap Regions, SupplierSummary Seller, SupplierSummary? Producer);
