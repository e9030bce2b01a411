using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Accounts.Organisations;

internal sealed class SuspendOrganisation(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task ExecuteAsync(Actor actor, Guid organisationId, string reason, CancellationToken cancellation)
    {
        var organisation = await db.Organisations.VisibleTo(actor).SingleOr404Async(organisationId, cancellation);

        organisation.Suspend(actor.Act(reason, clock));
        db.Announce(ActorCache.ChangeTopic);

        await db.SaveChangesAsync(cancellation);
    }
}
