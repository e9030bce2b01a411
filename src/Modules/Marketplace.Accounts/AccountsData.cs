using Marketplace.Accounts.Organisations;
using Marketplace.Accounts.Users;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts;

internal static class AccountsData
{
    extension(MarketplaceDbContext db)
    {
        internal DbSet<Organisation> Organisations => db.Set<Organisation>();
        internal DbSet<OrganisationKind> OrganisationKinds => db.Set<OrganisationKind>();
        internal DbSet<PermissionSet> PermissionSets => db.Set<PermissionSet>();
        internal DbSet<User> Users => db.Set<User>();
    }
}
