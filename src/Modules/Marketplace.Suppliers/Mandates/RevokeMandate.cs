using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Suppliers.Mandates;

/// <summary>Ends a mandate before its time.</summary>
internal sealed class RevokeMandate(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task ExecuteAsync(Actor actor, Guid mandateId, string reason, CancellationToken cancellation)
    {
        var mandate = await db.Mandates.VisibleTo(actor, db).SingleOr404Async(mandateId, cancellation);

        mandate.Revoke(actor.Act(reason, clock));

        await db.SaveChangesAsync(cancellation);
    }
}
