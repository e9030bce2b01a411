using Marketplace.Platform.Actors;
using Marketplace.Platform.Events;
using Marketplace.Sample;
using Marketplace.Testing;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Marketplace.IntegrationTests.Events;

/// <summary>A node dies with SIGKILL while it works on messages, and another goes on.</summary>
public abstract class OutboxKillTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Kill_BetweenEffectAndDoneMark_LeavesTheEffectExactlyOnce()
    {
        var sheet = Assert.Single(await ApproveAsync(1));
        await using (var host = HostProcess.OfSample(Database, SampleHost.HangBeforeOption, "\"DoneAt\" = @"))
        {
            await host.SaysAsync(HangBefore.Said);
            await host.KillAsync();
        }

        Assert.Empty(await ReceiptsAsync());        // the effect was there, and went with its transaction
        Assert.Equal(2, await OpenAsync());

        await GoOnAsync();

        Assert.Equal([sheet], await ReceiptsAsync());
        Assert.Equal(0, await OpenAsync());
    }

    [Fact]
    public async Task Kill_AtRandomMoments_LeavesEveryEffectExactlyOnce()
    {
        for (var round = 0; round < Rounds.Count; round++)
        {
            var before = (await ReceiptsAsync()).Count;
            await ApproveAsync(400);
            await using var host = HostProcess.OfSample(Database);
            var reached = before + Random.Shared.Next(1, 300);
            await Eventually.Holds(async () => (await ReceiptsAsync()).Count >= reached);
            await Task.Delay(Random.Shared.Next(30), Cancellation);
            await host.KillAsync();

            await GoOnAsync();

            var receipts = await ReceiptsAsync();
            Assert.Equal(before + 400, receipts.Count);
            Assert.Equal(receipts.Count, receipts.Distinct().Count());
            Assert.Equal(0, await OpenAsync());
        }
    }

    private async Task<List<Guid>> ApproveAsync(int count)
    {
        await using var site = await new MarketplaceApplication(Database).StartAsync();
        var sheets = Enumerable.Range(0, count).Select(_ => A.Sheet().Submitted().Build()).ToList();
        await site.AddAsync([.. sheets]);
        await site.InDatabaseAsync(async db =>
        {
            var ids = sheets.Select(sheet => sheet.Id).ToList();
            await db.Sheets.Where(sheet => ids.Contains(sheet.Id)).ForEachAsync(sheet => sheet.Approve(Actor.System("test").Act("", TimeProvider.System)), Cancellation);
            await db.SaveChangesAsync(Cancellation);
        });
        return [.. sheets.Select(sheet => sheet.Id)];
    }

    /// <summary>Another node, after the dead one's leases have run out.</summary>
    private async Task GoOnAsync()
    {
        await using var site = await new MarketplaceApplication(Database) { Clock = new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(10)) }.StartAsync();
        await site.DrainOutboxAsync();
    }

    private Task<List<Guid>> ReceiptsAsync() => Database.LookAsync(db => db.Receipts.Select(receipt => receipt.SheetId).ToListAsync(Cancellation));

    private Task<int> OpenAsync() => Database.LookAsync(db => db.Set<OutboxMessage>().CountAsync(message => message.DoneAt == null, Cancellation));
}

public sealed class OutboxKillTestsOnSqlite : OutboxKillTests<Sqlite>;

public sealed class OutboxKillTestsOnPostgreSql : OutboxKillTests<PostgreSql>;
