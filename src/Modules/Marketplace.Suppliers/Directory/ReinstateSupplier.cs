using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Suppliers.Directory;

internal sealed class ReinstateSupplier(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task ExecuteAsync(Actor actor, Guid supplierId, string reason, CancellationToken cancellation)
    {
        var supplier = await db.Suppliers.VisibleTo(actor).SingleOr404Async(supplierId, cancellation);

        supplier.Reinstate(actor.Act(reason, clock));

        await db.SaveChangesAsync(cancellation);
    }
}
