using Marketplace.Platform.Data;

namespace Marketplace.Search.Indexing;

internal static class SearchRequests
{
    /// <summary>Asks every node.</summary>
    public static async Task SendAsync(MarketplaceDbContext db, IndexRequest request, CancellationToken cancellation)
    {
        db.AnnounceSearchRequest(request);
        await db.SaveChangesAsync(cancellation);
    }
}
