using Marketplace.Accounts.Organisations;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts.Users;

/// <summary>A person in the organisation chosen last, or in the first of which he or she is a member.</summary>
internal sealed class ActorSource(MarketplaceDbContext db) : IActorSource
{
    public async Task<Actor> FindAsync(Guid userId, Guid? organisationId, CancellationToken cancellation)
    {
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == userId && !user.IsBlocked, cancellation);
        if (user is null)
        {
            return Actor.Nobody;
        }

        var hats = await (
            from member in db.Set<Member>().AsNoTracking()
            join organisation in db.Set<Organisation>() on member.OrganisationId equals organisation.Id
            where member.UserId == userId && organisation.Status == OrganisationStatus.Active
            orderby member.Since, member.Id
            select new { member.PermissionSets, Organisation = new ActingOrganisation(organisation.Id, organisation.Name, organisation.Kind, organisation.Path, organisation.Adcode) })
            .ToListAsync(cancellation);
        var hat = hats.Find(candidate => candidate.Organisation.Id == organisationId) ?? hats.FirstOrDefault();
        if (hat is null)
        {
            return Actor.Person(userId, user.DisplayName, organisation: null, permissions: []);
        }

        var sets = await db.PermissionSets.AsNoTracking()
            .Where(set => set.Kind == hat.Organisation.Kind && hat.PermissionSets.Contains(set.Code))
            .ToListAsync(cancellation);
        return Actor.Person(userId, user.DisplayName, hat.Organisation, sets.SelectMany(set => set.Permissions));
    }
}
