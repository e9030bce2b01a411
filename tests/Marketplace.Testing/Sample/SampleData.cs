using Marketplace.Platform.Data;
using Marketplace.Sample.Arrivals;
using Marketplace.Sample.Sheets;
using Marketplace.Sample.Wares;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample;

internal static class SampleData
{
    extension(MarketplaceDbContext db)
    {
        internal DbSet<Sheet> Sheets => db.Set<Sheet>();
        internal DbSet<Receipt> Receipts => db.Set<Receipt>();
        internal DbSet<Arrival> Arrivals => db.Set<Arrival>();
        internal DbSet<Ware> Wares => db.Set<Ware>();
    }
}
