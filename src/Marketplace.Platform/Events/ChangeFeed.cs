using System.Globalization;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Events;

/// <summary>Reads the feed of what every node must hear.</summary>
public sealed class ChangeFeed(IDbContextFactory<MarketplaceDbContext> contexts)
{
    /// <summary>The most rows one read returns.</summary>
    public const int PageSize = 1000;

    /// <summary>The end of the feed at this moment.</summary>
    public async Task<ChangeCursor> TipAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var tip = await db.Database.SqlQueryRaw<Row>(db.Provider.ChangeTipSql).ToListAsync(cancellation);
        return tip is [var last] ? CursorOf(last) : default;
    }

    /// <summary>Whether every row behind the cursor is still there: the feed is trimmed, and a database may have been put back to an earlier day.</summary>
    public async Task<bool> ReachesBackToAsync(ChangeCursor cursor, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var changes = db.Set<Change>().AsNoTracking();
        return cursor == default
            ? await changes.MinAsync(change => (long?)change.Id, cancellation) is null or 1
            : await changes.AnyAsync(change => change.Id == cursor.Id, cancellation);
    }

    /// <summary>The rows behind the cursor, oldest first, at most <see cref="PageSize"/>.</summary>
    public async Task<IReadOnlyList<ChangeRead>> ReadAsync(ChangeCursor after, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await db.Database.SqlQueryRaw<Row>(db.Provider.ReadChangesSql, after.TransactionId.ToString(CultureInfo.InvariantCulture), after.Id, PageSize).ToListAsync(cancellation);
        return [.. rows.Select(row => new ChangeRead(CursorOf(row), row.Topic, row.Payload))];
    }

    private static ChangeCursor CursorOf(Row row) => new(ulong.Parse(row.TransactionId, CultureInfo.InvariantCulture), row.Id);

    private sealed class Row
    {
        public long Id { get; init; }
        public required string Topic { get; init; }
        public required string Payload { get; init; }
        public required string TransactionId { get; init; }
    }
}
