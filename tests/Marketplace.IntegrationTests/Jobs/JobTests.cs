using Marketplace.Platform.Events;
using Marketplace.Platform.Jobs;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Marketplace.IntegrationTests.Jobs;

/// <summary>With the sample's job, which is due every day at three o'clock in Beijing.</summary>
public abstract class JobTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private static readonly DateTimeOffset ThreeInBeijing = new(2026, 11, 22, 19, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _clock = new(ThreeInBeijing.AddHours(-10));

    [Fact]
    public async Task Job_IsFirstDueAtItsNextTime()
    {
        var site = await StartAsync(_clock);

        Assert.False(await LookAsync(site, NodeOf(site)));

        var run = await RunAsync();
        Assert.Equal((ThreeInBeijing, null, null), (run.NextDueAt, run.LastStartedAt, run.LastResult));
    }

    [Fact]
    public async Task Job_ThatIsDue_RunsOnceAndSaysWhatCameOfIt()
    {
        var site = await StartAsync(_clock);
        await MakeDueAsync(site);

        Assert.True(await LookAsync(site, NodeOf(site)));
        Assert.False(await LookAsync(site, NodeOf(site)));

        var run = await RunAsync();
        Assert.Equal((ThreeInBeijing.AddDays(1), ThreeInBeijing, "0 sheets", null, null), (run.NextDueAt, run.LastStartedAt, run.LastResult, run.LastError, run.LeasedUntil));
    }

    [Fact]
    public async Task Job_ThatIsDueOnTwoNodes_RunsOnOne()
    {
        var site = await StartAsync(_clock);
        await MakeDueAsync(site);
        var (other, mayEnd) = (NodeOf(site), new TaskCompletionSource());
        var started = new TaskCompletionSource();
        TroubleOf(site).Counting = _ =>
        {
            started.SetResult();
            return mayEnd.Task;
        };

        var first = LookAsync(site, NodeOf(site));
        await started.Task;
        Assert.False(await LookAsync(site, other));
        mayEnd.SetResult();

        Assert.True(await first);
    }

    [Fact]
    public async Task Job_LookedAfterByTenNodesAtOnce_RunsOnOne()
    {
        var site = await StartAsync(_clock);
        await MakeDueAsync(site);
        var runs = 0;
        TroubleOf(site).Counting = _ =>
        {
            Interlocked.Increment(ref runs);
            return Task.Delay(100, Cancellation);
        };

        var ran = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => LookAsync(site, NodeOf(site)))));

        Assert.Equal(1, runs);
        Assert.Single(ran, yes => yes);
    }

    [Fact]
    public async Task Failure_IsRecordedAndTheNextRunIsDueAsUsual()
    {
        var site = await StartAsync(_clock);
        await MakeDueAsync(site);
        TroubleOf(site).Counting = _ => throw new NotSupportedException("The shelf is empty.");

        await LookAsync(site, NodeOf(site));

        var run = await RunAsync();
        Assert.Equal((ThreeInBeijing.AddDays(1), null, "NotSupportedException: The shelf is empty."), (run.NextDueAt, run.LastResult, run.LastError));
    }

    [Fact]
    public async Task Node_ThatDiedAtWork_IsReplacedWhenItsLeaseHasRunOut()
    {
        var site = await StartAsync(_clock);
        await MakeDueAsync(site);
        TroubleOf(site).Counting = _ => throw new OperationCanceledException();        // as a stop of the process
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LookAsync(site, NodeOf(site)));
        TroubleOf(site).Counting = _ => Task.CompletedTask;

        Assert.False(await LookAsync(site, NodeOf(site)));
        _clock.Advance(TimeSpan.FromMinutes(31));
        Assert.True(await LookAsync(site, NodeOf(site)));

        Assert.Equal("0 sheets", (await RunAsync()).LastResult);
    }

    [Fact]
    public async Task Scheduler_InTheBackground_RunsWhatIsDue()
    {
        var site = await StartAsync(_clock, worksInBackground: true);
        await Eventually.Holds(() => Database.LookAsync(db => db.Set<JobRun>().AnyAsync(run => run.Name == nameof(CountSheets), Cancellation)));

        await Eventually.Holds(async () =>
        {
            _clock.Advance(TimeSpan.FromHours(1));
            return (await RunAsync()).LastResult == "0 sheets";
        });
    }

    [Fact]
    public async Task TrimFeeds_DeletesDoneMessagesAfterAWeekAndNoOthers()
    {
        var site = await StartAsync(_clock);
        var now = _clock.GetUtcNow();
        await site.AddAsync(Message("old and done", now.AddDays(-8), now.AddDays(-8)), Message("new and done", now.AddDays(-8), now.AddDays(-6)), Message("old and open", now.AddDays(-80), null));

        var result = await site.InScopeAsync((TrimFeeds job) => job.ExecuteAsync(Cancellation));

        Assert.Equal("1 messages and 0 changes deleted", result);
        Assert.Equal(["new and done", "old and open"], await Database.LookAsync(db => db.Set<OutboxMessage>().OrderBy(message => message.Handler).Select(message => message.Handler).ToListAsync(Cancellation)));
    }

    private static OutboxMessage Message(string handler, DateTimeOffset raised, DateTimeOffset? done) =>
        new() { Event = "sample", Handler = handler, Payload = "{}", RaisedAt = raised, DueAt = null, DoneAt = done };

    private static JobScheduler NodeOf(MarketplaceApplication site) => ActivatorUtilities.CreateInstance<JobScheduler>(site.Services);

    private static Task<bool> LookAsync(MarketplaceApplication site, JobScheduler node) =>
        node.RunIfDueAsync(site.Services.GetServices<JobRegistration>().Single(job => job.Job == typeof(CountSheets)), Cancellation);

    private static Trouble TroubleOf(MarketplaceApplication site) => site.Services.GetRequiredService<Trouble>();

    private async Task MakeDueAsync(MarketplaceApplication site)
    {
        await LookAsync(site, NodeOf(site));
        _clock.SetUtcNow(ThreeInBeijing);
    }

    private Task<JobRun> RunAsync() => Database.LookAsync(db => db.Set<JobRun>().AsNoTracking().SingleAsync(run => run.Name == nameof(CountSheets), Cancellation));
}

public sealed class JobTestsOnSqlite : JobTests<Sqlite>;

public sealed class JobTestsOnPostgreSql : JobTests<PostgreSql>;
