using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Accounts.Organisations;

internal sealed class AddMember(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task ExecuteAsync(Actor actor, Guid organisationId, Guid userId, IReadOnlyList<string> permissionSets, CancellationToken cancellation)
    {
        var organisation = await db.Organisations.VisibleTo(actor).WithMembers.SingleOr404Async(organisationId, cancellation);

        organisation.AddMember(userId, permissionSets, actor.Act("", clock));
        db.Announce(ActorCache.ChangeTopic);

        await db.SaveChangesAsync(cancellation);
    }
}
