using Marketplace.Accounts.Abstractions;
using Marketplace.Accounts.Organisations;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Lifecycles;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts.Audit;

internal sealed class AuditTrail(MarketplaceDbContext db) : IAuditTrail
{
    public async Task<IReadOnlyList<AuditLine>> OfAsync(Actor actor, Guid entityId, CancellationToken cancellation)
    {
        var own = actor.Organisation?.Id;
        var mayAll = actor.IsSystem || actor.Organisation?.Kind == OrganisationKinds.Operator;
        return await db.Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.EntityId == entityId)
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
            .Select(entry => new AuditLine(
                entry.At,
                entry.What,
                entry.From,
                entry.To,
                mayAll || entry.OrganisationId == own || entry.OrganisationId == null
                    ? entry.ActorName
                    : db.Set<Organisation>().Where(organisation => organisation.Id == entry.OrganisationId).Select(organisation => organisation.Name).FirstOrDefault() ?? "",
                entry.Reason))
            .ToListAsync(cancellation);
    }
}
