using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Data;

public static class DatabaseClock
{
    /// <summary>The database's clock in microseconds since 1970: the same for all nodes, so it orders what they read.</summary>
    public static async Task<long> ReadClockAsync(this MarketplaceDbContext db, CancellationToken cancellation) =>
        (await db.Database.SqlQueryRaw<long>(db.Provider.ClockSql).ToListAsync(cancellation))[0];
}
