using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Suppliers.Directory;

namespace Marketplace.Suppliers.Mandates;

internal static class MandateScopes
{
    extension(IQueryable<AgencyMandate> mandates)
    {
        public IQueryable<AgencyMandate> ValidOn(DateOnly day) =>
            mandates.Where(mandate => mandate.Status == MandateStatus.Active && mandate.From <= day && mandate.Until >= day);

        /// <summary>The system and the operator see all; suppliers those in which they are agent or principal.</summary>
        public IQueryable<AgencyMandate> VisibleTo(Actor actor, MarketplaceDbContext db)
        {
            if (actor.IsSystem || actor.Organisation?.Kind == OrganisationKinds.Operator)
            {
                return mandates;
            }

            var own = db.Set<Supplier>().VisibleTo(actor).Select(supplier => supplier.Id);
            return mandates.Where(mandate => own.Contains(mandate.AgentId) || own.Contains(mandate.PrincipalId));
        }
    }
}
