using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Platform.Modules;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Marketplace.IntegrationTests.Events;

public abstract class OutboxTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private const string Files = "Testing.FileReceipt";
    private const string Tells = "Testing.TellOwner";
    private readonly FakeTimeProvider _clock = new(new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Event_IsOneMessagePerHandler()
    {
        var site = await StartAsync(_clock);
        var sheet = await ApprovedAsync(site);

        var messages = await MessagesAsync();

        Assert.Equal([Files, Tells], messages.Select(message => message.Handler));
        Assert.All(messages, message => Assert.Equal(("sample.sheet-approved", 0, null), (message.Event, message.Attempts, message.DoneAt)));
        Assert.All(messages, message => Assert.Contains(sheet.ToString(), message.Payload));
    }

    [Fact]
    public async Task Event_OfAFailedTransaction_IsNoMessage()
    {
        var site = await StartAsync(_clock);
        var sheet = A.Sheet().Submitted().Build();
        await site.AddAsync(sheet);

        await Assert.ThrowsAsync<NotSupportedException>(() => site.InDatabaseAsync(db => db.InTransactionAsync(
            async token =>
            {
                (await db.Sheets.SingleAsync(row => row.Id == sheet.Id, token)).Approve(Actor.System("test").Act("", _clock));
                await db.SaveChangesAsync(token);
                throw new NotSupportedException();
            },
            Cancellation)));

        Assert.Empty(await MessagesAsync());
    }

    [Fact]
    public async Task Drain_HandlesEveryMessageOnce()
    {
        var site = await StartAsync(_clock);
        var sheet = await ApprovedAsync(site);

        await site.DrainOutboxAsync();
        await site.DrainOutboxAsync();

        Assert.Equal([sheet], await ReceiptsAsync());
        Assert.Equal([sheet], OutboundOf(site).Deliveries.Select(delivery => delivery.SheetId));
        Assert.All(await MessagesAsync(), message => Assert.NotNull(message.DoneAt));
    }

    [Fact]
    public async Task Failure_OfADatabaseHandler_UndoesItsChangeAndHoldsNobodyBack()
    {
        var site = await StartAsync(_clock);
        var (bad, good) = (await ApprovedAsync(site), await ApprovedAsync(site));
        TroubleOf(site).Filing = (sheet, _) => sheet == bad ? throw new NotSupportedException("The cabinet is locked.") : Task.CompletedTask;

        await site.DrainOutboxAsync();

        Assert.Equal([good], await ReceiptsAsync());
        Assert.Equal(2, OutboundOf(site).Deliveries.Count);
        var left = Assert.Single(await MessagesAsync(), message => message.DoneAt is null);
        Assert.Equal((Files, 1, "NotSupportedException: The cabinet is locked."), (left.Handler, left.Attempts, left.LastError));
        Assert.InRange(left.DueAt!.Value - _clock.GetUtcNow(), TimeSpan.FromSeconds(0.7), TimeSpan.FromSeconds(1.3));
    }

    [Fact]
    public async Task Failure_OfAnOutsideHandler_LeavesTheDatabaseHandlersAlone()
    {
        var site = await StartAsync(_clock);
        var sheet = await ApprovedAsync(site);
        TroubleOf(site).Telling = _ => throw new HttpRequestException("No line.");

        await site.DrainOutboxAsync();

        Assert.Equal([sheet], await ReceiptsAsync());
        var left = Assert.Single(await MessagesAsync(), message => message.DoneAt is null);
        Assert.Equal((Tells, 1, "HttpRequestException: No line."), (left.Handler, left.Attempts, left.LastError));
    }

    [Fact]
    public async Task Failure_TenTimes_WaitsForAPersonWhoMayTryAgain()
    {
        var site = await StartAsync(_clock);
        var sheet = await ApprovedAsync(site);
        TroubleOf(site).Filing = (_, _) => throw new NotSupportedException("The cabinet is locked.");
        for (var attempt = 1; attempt <= 10; attempt++)
        {
            Assert.Empty(await FailedAsync(site));
            await site.DrainOutboxAsync();
            _clock.Advance(TimeSpan.FromHours(2));
        }

        await site.DrainOutboxAsync();
        var failed = Assert.Single(await FailedAsync(site));
        Assert.Equal(("sample.sheet-approved", Files, 10, "NotSupportedException: The cabinet is locked."), (failed.Event, failed.Handler, failed.Attempts, failed.LastError));

        TroubleOf(site).Filing = (_, _) => Task.CompletedTask;
        await site.InScopeAsync((OutboxScreen screen) => screen.RetryAsync(failed.Id, Cancellation));
        await site.DrainOutboxAsync();

        Assert.Empty(await FailedAsync(site));
        Assert.Equal([sheet], await ReceiptsAsync());
    }

    [Fact]
    public async Task Retry_OfAMessageThatDoesNotWait_IsNotFound()
    {
        var site = await StartAsync(_clock);
        await ApprovedAsync(site);
        var message = (await MessagesAsync())[0];

        await Assert.ThrowsAsync<NotFoundException>(() => site.InScopeAsync((OutboxScreen screen) => screen.RetryAsync(message.Id, Cancellation)));

        Assert.Equal(message.DueAt, (await MessagesAsync())[0].DueAt);
    }

    [Fact]
    public async Task Message_WhoseHandlerIsNotInstalled_WaitsAndHoldsNobodyBack()
    {
        var site = await StartAsync(_clock);
        await site.AddAsync(new OutboxMessage { Event = "sample.sheet-approved", Handler = "Testing.Gone", Payload = "{}", RaisedAt = _clock.GetUtcNow(), DueAt = _clock.GetUtcNow() });
        var sheet = await ApprovedAsync(site);

        await site.DrainOutboxAsync();

        Assert.Equal([sheet], await ReceiptsAsync());
        var left = Assert.Single(await MessagesAsync(), message => message.DoneAt is null);
        Assert.Equal("InvalidOperationException: No handler Testing.Gone of sample.sheet-approved is installed.", left.LastError);
    }

    [Fact]
    public async Task LostLease_OfAnOutsideHandler_LeavesTheMarkToWhomItWentTo()
    {
        var site = await StartAsync(_clock);
        await ApprovedAsync(site);
        TroubleOf(site).Telling = async _ =>
        {
            TroubleOf(site).Telling = _ => Task.CompletedTask;
            _clock.Advance(TimeSpan.FromMinutes(3));        // the lease runs out while the line is slow
            await site.DrainOutboxAsync();
        };

        await site.DrainOutboxAsync();

        Assert.Equal(2, OutboundOf(site).Deliveries.Count);        // the outside world may hear twice, with the same id
        Assert.Single(OutboundOf(site).Deliveries.Select(delivery => delivery.MessageId).Distinct());
        var told = Assert.Single(await MessagesAsync(), message => message.Handler == Tells);
        Assert.Equal((2, _clock.GetUtcNow()), (told.Attempts, told.DoneAt!.Value));
    }

    [Fact]
    public async Task LostLease_OfADatabaseHandler_UndoesItsChange()
    {
        var site = await StartAsync(_clock, customise: services => services.AddEventHandler<SheetApproved, LosesItsLease>());
        await ApprovedAsync(site);

        await site.DrainOutboxAsync();

        Assert.DoesNotContain(LosesItsLease.ReceiptId, await Database.LookAsync(db => db.Receipts.Select(receipt => receipt.Id).ToListAsync(Cancellation)));
        Assert.Null(Assert.Single(await MessagesAsync(), message => message.Handler.EndsWith(nameof(LosesItsLease))).DoneAt);
    }

    [Fact]
    public async Task ThreeThousandMessages_OfSeveralDispatchersAndHosts_AreHandledExactlyOnce()
    {
        var sites = new List<MarketplaceApplication> { await StartAsync(_clock) };
        if (Server.ServesManyHosts)
        {
            sites.Add(await StartAsync(_clock));
        }

        var raised = Enumerable.Range(0, 3000).Select(_ => Guid.CreateVersion7()).ToList();
        await sites[0].InDatabaseAsync(db => db.InTransactionAsync(
            token =>
            {
                raised.ForEach(sheet => db.Raise(new SheetApproved(sheet, Guid.Empty)));
                return db.SaveChangesAsync(token);
            },
            Cancellation));

        await Task.WhenAll(sites.SelectMany(site => new[] { Task.Run(site.DrainOutboxAsync), Task.Run(site.DrainOutboxAsync) }));

        Assert.Equal(raised.Order(), (await ReceiptsAsync()).Order());
        Assert.Equal(raised.Order(), sites.SelectMany(site => OutboundOf(site).Deliveries).Select(delivery => delivery.SheetId).Order());
        Assert.All(await MessagesAsync(), message => Assert.Equal((1, true), (message.Attempts, message.DoneAt is not null)));
    }

    [Fact]
    public async Task Dispatcher_InTheBackground_HandlesWhatACommitBrings()
    {
        var site = await StartAsync(worksInBackground: true);

        var sheet = await ApprovedAsync(site);

        await Eventually.Holds(async () => (await ReceiptsAsync()).Contains(sheet) && !OutboundOf(site).Deliveries.IsEmpty);
    }

    private async Task<Guid> ApprovedAsync(MarketplaceApplication site)
    {
        var sheet = A.Sheet().Submitted().Build();
        await site.AddAsync(sheet);
        await site.InScopeAsync((ApproveSheet approve) => approve.ExecuteAsync(Actor.System("test"), sheet.Id, "", Cancellation));
        return sheet.Id;
    }

    private Task<List<OutboxMessage>> MessagesAsync() =>
        Database.LookAsync(db => db.Set<OutboxMessage>().AsNoTracking().OrderBy(message => message.RaisedAt).ThenBy(message => message.Handler).ToListAsync(Cancellation));

    private Task<List<Guid>> ReceiptsAsync() => Database.LookAsync(db => db.Receipts.Select(receipt => receipt.SheetId).ToListAsync(Cancellation));

    private static Task<IReadOnlyList<FailedMessage>> FailedAsync(MarketplaceApplication site) => site.InScopeAsync((OutboxScreen screen) => screen.FailedAsync(Cancellation));

    private static Outbound OutboundOf(MarketplaceApplication site) => site.Services.GetRequiredService<Outbound>();

    private static Trouble TroubleOf(MarketplaceApplication site) => site.Services.GetRequiredService<Trouble>();
}

public sealed class OutboxTestsOnSqlite : OutboxTests<Sqlite>;

public sealed class OutboxTestsOnPostgreSql : OutboxTests<PostgreSql>;
