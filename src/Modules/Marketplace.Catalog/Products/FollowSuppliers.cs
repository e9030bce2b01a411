using Marketplace.Catalog.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Products;

/// <summary>A supplier that may not sell takes its goods out of the shop; what is shown of it, also as a producer, is found anew.</summary>
internal sealed class FollowSuppliers(MarketplaceDbContext db, ISuppliers suppliers) : IEventHandler<SupplierChanged>
{
    public async Task HandleAsync(SupplierChanged raised, CancellationToken cancellation)
    {
        var isActive = (await suppliers.FindAsync([raised.SupplierId], cancellation)).GetValueOrDefault(raised.SupplierId)?.IsActive ?? false;
        await db.Products.Where(product => product.SupplierId == raised.SupplierId && product.IsSellerActive != isActive)
            .ExecuteUpdateAsync(set => set.SetProperty(product => product.IsSellerActive, isActive), cancellation);

        var ids = await db.Products.Where(product => product.SupplierId == raised.SupplierId || product.PrincipalId == raised.SupplierId).Select(product => product.Id).ToListAsync(cancellation);
        foreach (var batch in ids.Chunk(1000))
        {
            db.Raise(new ProductsChanged(batch));
        }
    }
}
