using Marketplace.Platform.Data;
using Marketplace.Suppliers.Directory;
using Marketplace.Suppliers.Mandates;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Suppliers;

internal static class SuppliersData
{
    extension(MarketplaceDbContext db)
    {
        internal DbSet<Supplier> Suppliers => db.Set<Supplier>();
        internal DbSet<AgencyMandate> Mandates => db.Set<AgencyMandate>();
    }
}
