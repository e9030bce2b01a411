using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Actors;

namespace Marketplace.Suppliers.Directory;

internal static class SupplierScopes
{
    extension(IQueryable<Supplier> suppliers)
    {
        /// <summary>The system and the operator see all; a supplier sees itself.</summary>
        public IQueryable<Supplier> VisibleTo(Actor actor)
        {
            if (actor.IsSystem || actor.Organisation?.Kind == OrganisationKinds.Operator)
            {
                return suppliers;
            }

            var own = actor.Organisation?.Id ?? Guid.Empty;
            return suppliers.Where(supplier => supplier.OrganisationId == own);
        }

        /// <summary>Those with a page: all but the removed and the gone.</summary>
        public IQueryable<Supplier> Public => suppliers.Where(supplier => supplier.Status != SupplierStatus.Removed && supplier.Status != SupplierStatus.Exited);

        /// <summary>Those that may sell.</summary>
        public IQueryable<Supplier> Active => suppliers.Where(supplier => supplier.Status == SupplierStatus.Active || supplier.Status == SupplierStatus.Restricted);
    }
}
