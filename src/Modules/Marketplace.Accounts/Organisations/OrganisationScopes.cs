using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Actors;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts.Organisations;

internal static class OrganisationScopes
{
    extension(IQueryable<Organisation> organisations)
    {
        /// <summary>The system and the operator see all; others their own and those below it.</summary>
        public IQueryable<Organisation> VisibleTo(Actor actor)
        {
            if (actor.IsSystem || actor.Organisation?.Kind == OrganisationKinds.Operator)
            {
                return organisations;
            }

            var path = actor.Organisation?.Path ?? "nobody";
            return organisations.Where(organisation => organisation.Path.StartsWith(path));
        }

        public IQueryable<Organisation> WithMembers => organisations.Include(organisation => organisation.Members);
    }
}
