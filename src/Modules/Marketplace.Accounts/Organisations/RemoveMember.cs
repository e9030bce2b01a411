using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Accounts.Organisations;

internal sealed class RemoveMember(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task ExecuteAsync(Actor actor, Guid organisationId, Guid userId, string reason, CancellationToken cancellation)
    {
        var organisation = await db.Organisations.VisibleTo(actor).WithMembers.SingleOr404Async(organisationId, cancellation);

        organisation.RemoveMember(userId, actor.Act(reason, clock));
        db.Announce(ActorCache.ChangeTopic);

        await db.SaveChangesAsync(cancellation);
    }
}
