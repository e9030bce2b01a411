using Marketplace.Platform.Data;
using Marketplace.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample.Sheets;

internal sealed class CountSheets(MarketplaceDbContext db, Trouble trouble) : IBackgroundJob
{
    public async Task<string> ExecuteAsync(CancellationToken cancellation)
    {
        await trouble.Counting(cancellation);
        return $"{await db.Sheets.CountAsync(cancellation)} sheets";
    }
}
