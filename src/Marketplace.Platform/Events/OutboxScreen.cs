using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Events;

/// <summary>What the console shows of the outbox, and its one act.</summary>
public sealed class OutboxScreen(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<FailedMessage>> FailedAsync(CancellationToken cancellation) =>
        await db.Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.DoneAt == null && message.DueAt == null)
            .OrderBy(message => message.RaisedAt).Take(200)
            .Select(message => new FailedMessage(message.Id, message.Event, message.Handler, message.RaisedAt, message.Attempts, message.LastError ?? ""))
            .ToListAsync(cancellation);

    /// <summary>Ten more attempts, at once.</summary>
    public Task RetryAsync(Guid id, CancellationToken cancellation) => db.InTransactionAsync(
        async token =>
        {
            var now = clock.GetUtcNow();
            var waiting = await db.Set<OutboxMessage>().Where(message => message.Id == id && message.DoneAt == null && message.DueAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(message => message.DueAt, now).SetProperty(message => message.Attempts, 0), token);
            if (waiting == 0)
            {
                throw new NotFoundException();
            }

            db.HasNews();
        },
        cancellation);
}
