using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Data;

internal sealed class HeldConnection(MarketplaceDbContext db) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await db.Database.CloseConnectionAsync();
}
