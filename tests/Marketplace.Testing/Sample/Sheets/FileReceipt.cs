using Marketplace.Platform.Data;
using Marketplace.Platform.Events;

namespace Marketplace.Sample.Sheets;

/// <summary>What an approval changes in the database.</summary>
internal sealed class FileReceipt(MarketplaceDbContext db, Trouble trouble) : IEventHandler<SheetApproved>
{
    public Task HandleAsync(SheetApproved raised, CancellationToken cancellation)
    {
        db.Add(new Receipt { SheetId = raised.SheetId });
        return trouble.Filing(raised.SheetId, cancellation);
    }
}
