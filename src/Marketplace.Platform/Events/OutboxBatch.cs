using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace Marketplace.Platform.Events;

/// <summary>Leases up to 100 due messages and hands each to its handler.</summary>
internal sealed class OutboxBatch(MarketplaceDbContext db, Subscriptions subscriptions, TimeProvider clock, ILogger<OutboxBatch> log)
{
    private const int MostAttempts = 10;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly Guid _me = Guid.CreateVersion7();

    public async Task<int> WorkAsync(IServiceProvider scope, CancellationToken cancellation)
    {
        var messages = await LeaseAsync(cancellation);
        var inside = new List<(OutboxMessage Message, DatabaseSubscription Handler)>();
        var outside = new List<(OutboxMessage Message, OutsideSubscription Handler)>();
        foreach (var message in messages)
        {
            try
            {
                switch (subscriptions.Of(message))
                {
                    case DatabaseSubscription handler: inside.Add((message, handler)); break;
                    case OutsideSubscription handler: outside.Add((message, handler)); break;
                }
            }
            catch (InvalidOperationException unknown)
            {
                await FailAsync([message], unknown, cancellation);
            }
        }

        if (inside.Count > 0)
        {
            await HandleInsideAsync(scope, inside, cancellation);
        }

        foreach (var group in outside.GroupBy(pair => pair.Handler))
        {
            await HandleOutsideAsync(scope, group.Key, [.. group.Select(pair => pair.Message)], cancellation);
        }

        return messages.Count;
    }

    private async Task<List<OutboxMessage>> LeaseAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (!await db.Set<OutboxMessage>().AnyAsync(message => message.DoneAt == null && message.DueAt <= now, cancellation))
        {
            return [];        // without taking the write gate
        }

        return await db.InTransactionAsync(
            token => db.Set<OutboxMessage>().FromSqlRaw(db.Provider.LeaseOutboxSql, _me, db.Provider.Raw(now + Lease), db.Provider.Raw(now)).AsNoTracking().ToListAsync(token),
            cancellation);
    }

    private async Task HandleInsideAsync(IServiceProvider scope, List<(OutboxMessage Message, DatabaseSubscription Handler)> pairs, CancellationToken cancellation)
    {
        var failures = new List<(OutboxMessage Message, Exception Failure)>();
        await db.InTransactionAsync(
            async token =>
            {
                var transaction = db.Database.CurrentTransaction!;
                foreach (var (message, handler) in pairs)
                {
                    await transaction.CreateSavepointAsync("message", token);
                    try
                    {
                        await handler.HandleAsync(scope, message, token);
                        await db.SaveChangesAsync(token);
                        if (await MarkDoneAsync([message], token) == 1)
                        {
                            db.ChangeTracker.Clear();
                            await transaction.ReleaseSavepointAsync("message", token);
                        }
                        else
                        {
                            await UndoAsync(transaction);        // another dispatcher took over when our lease had run out
                        }
                    }
                    catch (Exception failure) when (failure is not OperationCanceledException)
                    {
                        await UndoAsync(transaction);
                        failures.Add((message, failure));
                    }
                }
            },
            cancellation);

        foreach (var (message, failure) in failures)
        {
            await FailAsync([message], failure, cancellation);
        }
    }

    private async Task HandleOutsideAsync(IServiceProvider scope, OutsideSubscription handler, IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation)
    {
        try
        {
            await handler.HandleAsync(scope, messages, cancellation);
            await db.InTransactionAsync(token => MarkDoneAsync(messages, token), cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await FailAsync(messages, failure, cancellation);
        }
    }

    private async Task UndoAsync(IDbContextTransaction transaction)
    {
        await transaction.RollbackToSavepointAsync("message", CancellationToken.None);
        db.Forget();
    }

    private Task<int> MarkDoneAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation)
    {
        var ids = messages.Select(message => message.Id).ToList();
        var now = clock.GetUtcNow();
        return db.Set<OutboxMessage>()
            .Where(message => ids.Contains(message.Id) && message.LeasedBy == _me && message.DoneAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.DoneAt, now).SetProperty(message => message.LastError, (string?)null), cancellation);
    }

    private async Task FailAsync(IReadOnlyList<OutboxMessage> messages, Exception failure, CancellationToken cancellation)
    {
        var error = Describe(failure);
        foreach (var message in messages)
        {
            DateTimeOffset? due = message.Attempts >= MostAttempts ? null : clock.GetUtcNow() + Backoff(message.Attempts);
            log.LogWarning("Message {Message} of {Event} failed in {Handler}, attempt {Attempt}: {Error}", message.Id, message.Event, message.Handler, message.Attempts, error);
            await db.InTransactionAsync(
                token => db.Set<OutboxMessage>()
                    .Where(row => row.Id == message.Id && row.LeasedBy == _me && row.DoneAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, due).SetProperty(row => row.LastError, error), token),
                cancellation);
        }
    }

    /// <summary>1, 2, 4 … seconds, at most an hour, each spread by half so that many do not come back together.</summary>
    internal static TimeSpan Backoff(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(2, attempts - 1)) * (0.75 + Random.Shared.NextDouble() / 2));

    private static string Describe(Exception failure)
    {
        var text = failure.GetType().Name + ": " + failure.Message.ReplaceLineEndings(" ");
        return text.Length <= 500 ? text : text[..500];
    }
}
