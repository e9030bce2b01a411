using System.Globalization;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Jobs;

/// <summary>Deletes done messages after a week, and changes of which only the newest 200,000 are kept: a reader further behind starts afresh.</summary>
internal sealed class TrimFeeds(MarketplaceDbContext db, TimeProvider clock) : IBackgroundJob
{
    internal const int ChangesKept = 200_000;
    private static readonly TimeSpan MessagesKept = TimeSpan.FromDays(7);

    public async Task<string> ExecuteAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - MessagesKept;
        var messages = await db.InTransactionAsync(token => db.Set<OutboxMessage>().Where(message => message.DoneAt < before).ExecuteDeleteAsync(token), cancellation);

        var newest = await db.Set<Change>().MaxAsync(change => (long?)change.Id, cancellation) ?? 0;
        var changes = await db.InTransactionAsync(token => db.Set<Change>().Where(change => change.Id <= newest - ChangesKept).ExecuteDeleteAsync(token), cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{messages} messages and {changes} changes deleted");
    }
}
