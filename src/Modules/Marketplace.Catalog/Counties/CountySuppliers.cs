using Marketplace.Catalog.Products;
using Marketplace.Platform.Data;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Counties;

/// <summary>Reads the suppliers of a county with what they have in the shop.</summary>
internal sealed class CountySuppliers(MarketplaceDbContext db, ISuppliers suppliers)
{
    /// <summary>Those with the most goods first.</summary>
    public async Task<IReadOnlyList<SupplierLine>> OfAsync(int adcode, CancellationToken cancellation)
    {
        var found = await suppliers.OfCountyAsync(adcode, cancellation);
        var ids = found.Select(supplier => supplier.Id).ToList();
        var goods = await db.Products.Public.Where(product => ids.Contains(product.SupplierId)).GroupBy(product => product.SupplierId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        return [.. found.Select(supplier => new SupplierLine(supplier, goods.GetValueOrDefault(supplier.Id))).OrderByDescending(line => line.Goods)];
    }
}
