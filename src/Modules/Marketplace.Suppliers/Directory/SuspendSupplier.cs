using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Suppliers.Directory;

internal sealed class SuspendSupplier(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task ExecuteAsync(Actor actor, Guid supplierId, string reason, CancellationToken cancellation)
    {
        var supplier = await db.Suppliers.VisibleTo(actor).SingleOr404Async(supplierId, cancellation);

        supplier.Suspend(actor.Act(reason, clock));

        await db.SaveChangesAsync(cancellation);
    }
}
