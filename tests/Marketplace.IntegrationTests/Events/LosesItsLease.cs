using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Sample.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Events;

/// <summary>Files a receipt, and meanwhile its message is leased to somebody else.</summary>
internal sealed class LosesItsLease(MarketplaceDbContext db) : IEventHandler<SheetApproved>
{
    public static Guid ReceiptId { get; } = Guid.CreateVersion7();

    public Task HandleAsync(SheetApproved raised, CancellationToken cancellation)
    {
        db.Add(new Receipt { Id = ReceiptId, SheetId = raised.SheetId });
        return db.Set<OutboxMessage>().Where(message => message.Handler.EndsWith(nameof(LosesItsLease)))
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.LeasedBy, Guid.CreateVersion7()), cancellation);
    }
}
