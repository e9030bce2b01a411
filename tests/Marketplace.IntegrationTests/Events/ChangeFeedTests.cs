using Marketplace.Platform.Events;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Events;

public abstract class ChangeFeedTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private const int Writers = 16;
    private const int Each = 20;

    [Fact]
    public async Task Reader_BehindSixteenWriters_MissesNoChangeAndReadsNoneTwice()
    {
        var site = await StartAsync();
        var feed = FeedOf(site);
        var cursor = await feed.TipAsync(Cancellation);
        var read = new List<string>();
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(site, writer), Cancellation)));

        while (!writing.IsCompleted)
        {
            cursor = await ReadAsync(feed, cursor, read);
        }

        await writing;
        await Eventually.Holds(async () =>
        {
            cursor = await ReadAsync(feed, cursor, read);
            return read.Count >= Writers * Each;
        });
        Assert.Equal(Enumerable.Range(0, Writers).SelectMany(writer => Enumerable.Range(0, Each).Select(turn => $"{writer}/{turn}")).Order(), read.Order());
        Assert.All(Enumerable.Range(0, Writers), writer => Assert.Equal(read.Where(payload => payload.StartsWith($"{writer}/")), Enumerable.Range(0, Each).Select(turn => $"{writer}/{turn}")));
    }

    [Fact]
    public async Task Tip_OfAnEmptyFeed_IsItsBeginning()
    {
        var feed = FeedOf(await StartAsync());
        await Database.LookAsync(db => db.InTransactionAsync(async token => await db.Set<Change>().ExecuteDeleteAsync(token), Cancellation));

        Assert.Equal(default, await feed.TipAsync(Cancellation));
        Assert.Empty(await feed.ReadAsync(default, Cancellation));
    }

    [Fact]
    public async Task Tip_LeavesOnlyWhatComesAfterIt()
    {
        var site = await StartAsync();
        await AnnounceAsync(site, "before");
        await AssertReadAsync(site, default, "before");
        var tip = await FeedOf(site).TipAsync(Cancellation);

        await AnnounceAsync(site, "after");

        await AssertReadAsync(site, tip, "after");
    }

    [Fact]
    public async Task ChangeOfAFailedTransaction_IsNeverRead()
    {
        var site = await StartAsync();
        var tip = await FeedOf(site).TipAsync(Cancellation);

        await Assert.ThrowsAsync<NotSupportedException>(() => site.InDatabaseAsync(db => db.InTransactionAsync(
            async token =>
            {
                db.Announce("topic", "never");
                await db.SaveChangesAsync(token);
                throw new NotSupportedException();
            },
            Cancellation)));
        await AnnounceAsync(site, "later");

        await AssertReadAsync(site, tip, "later");
    }

    private protected static ChangeFeed FeedOf(MarketplaceApplication site) => site.Services.GetRequiredService<ChangeFeed>();

    private protected static Task AnnounceAsync(MarketplaceApplication site, string payload) => site.InDatabaseAsync(db =>
    {
        db.Announce("topic", payload);
        return db.SaveChangesAsync(Cancellation);
    });

    /// <summary>As soon as the feed has as many changes behind the cursor: on PostgreSQL a transaction of another database of the server may hold them up.</summary>
    private protected static async Task AssertReadAsync(MarketplaceApplication site, ChangeCursor after, params string[] payloads)
    {
        var read = new List<string>();
        await Eventually.Holds(async () =>
        {
            read = await PayloadsAsync(site, after);
            return read.Count >= payloads.Length;
        });
        Assert.Equal(payloads, read);
    }

    private protected static async Task<List<string>> PayloadsAsync(MarketplaceApplication site, ChangeCursor after) =>
        [.. (await FeedOf(site).ReadAsync(after, Cancellation)).Where(change => change.Topic == "topic").Select(change => change.Payload)];

    private static async Task WriteAsync(MarketplaceApplication site, int writer)
    {
        for (var turn = 0; turn < Each; turn++)
        {
            await site.InDatabaseAsync(db => db.InTransactionAsync(
                async token =>
                {
                    db.Announce("topic", $"{writer}/{turn}");
                    await db.SaveChangesAsync(token);
                    await Task.Delay(Random.Shared.Next(3), token);        // between the id and the commit others may pass by
                },
                Cancellation));
        }
    }

    private static async Task<ChangeCursor> ReadAsync(ChangeFeed feed, ChangeCursor cursor, List<string> read)
    {
        var changes = await feed.ReadAsync(cursor, Cancellation);
        read.AddRange(changes.Where(change => change.Topic == "topic").Select(change => change.Payload));
        return changes is [.., var last] ? last.Cursor : cursor;
    }
}

public sealed class ChangeFeedTestsOnSqlite : ChangeFeedTests<Sqlite>;

public sealed class ChangeFeedTestsOnPostgreSql : ChangeFeedTests<PostgreSql>
{
    [Fact]
    public async Task Change_ThatCommitsLate_IsReadAfterwards()
    {
        var site = await StartAsync();
        var tip = await FeedOf(site).TipAsync(Cancellation);
        var (written, mayCommit) = (new TaskCompletionSource(), new TaskCompletionSource());
        var late = Task.Run(() => site.InDatabaseAsync(db => db.InTransactionAsync(
            async token =>
            {
                db.Announce("topic", "late");
                await db.SaveChangesAsync(token);
                written.SetResult();
                await mayCommit.Task;
            },
            Cancellation)));
        await written.Task;
        await AnnounceAsync(site, "early");

        Assert.Empty(await PayloadsAsync(site, tip));        // “early” has the higher id: reading it now would pass by “late”
        mayCommit.SetResult();
        await late;

        await AssertReadAsync(site, tip, "late", "early");
    }
}
