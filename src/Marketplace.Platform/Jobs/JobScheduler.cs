using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marketplace.Platform.Jobs;

/// <summary>Runs each job when it is due, on the node that gets its lease.</summary>
internal sealed class JobScheduler(IServiceScopeFactory scopes, IEnumerable<JobRegistration> jobs, TimeProvider clock, SiteStatus site, ILogger<JobScheduler> log) : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(20);
    private readonly Guid _me = Guid.CreateVersion7();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await site.ReadyAsync(stoppingToken);
        using var timer = new PeriodicTimer(Look, clock);
        do
        {
            foreach (var job in jobs)
            {
                try
                {
                    await RunIfDueAsync(job, stoppingToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    log.LogWarning("The job {Job} could not be looked after: {Reason}", job.Name, failure.Message);
                }
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <returns>Whether it ran here.</returns>
    internal async Task<bool> RunIfDueAsync(JobRegistration job, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketplaceDbContext>();
        var now = clock.GetUtcNow();
        var due = await db.Set<JobRun>().Where(run => run.Name == job.Name).Select(run => (DateTimeOffset?)run.NextDueAt).SingleOrDefaultAsync(cancellation);
        if (due is null)
        {
            var first = new JobRun { Name = job.Name, NextDueAt = NextOf(job, now) };
            await db.InTransactionAsync(token => db.BulkInsertAsync([first], Existing.Keep, token), cancellation);
            return false;
        }

        if (due > now || !await LeaseAsync(db, job, now, cancellation))
        {
            return false;
        }

        await RunAsync(scope.ServiceProvider, db, job, now, cancellation);
        return true;
    }

    private Task<bool> LeaseAsync(MarketplaceDbContext db, JobRegistration job, DateTimeOffset now, CancellationToken cancellation) => db.InTransactionAsync(
        async token => await db.Set<JobRun>()
            .Where(run => run.Name == job.Name && run.NextDueAt <= now && (run.LeasedUntil == null || run.LeasedUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(run => run.LeasedBy, _me).SetProperty(run => run.LeasedUntil, now + Lease).SetProperty(run => run.LastStartedAt, now), token) == 1,
        cancellation);

    private async Task RunAsync(IServiceProvider scope, MarketplaceDbContext db, JobRegistration job, DateTimeOffset started, CancellationToken cancellation)
    {
        string? result = null, error = null;
        try
        {
            result = await ((IBackgroundJob)scope.GetRequiredService(job.Job)).ExecuteAsync(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            error = failure.GetType().Name + ": " + failure.Message;
            log.LogError(failure, "The job {Job} failed.", job.Name);
        }

        db.Forget();
        var now = clock.GetUtcNow();
        await db.InTransactionAsync(
            token => db.Set<JobRun>().Where(run => run.Name == job.Name && run.LeasedBy == _me).ExecuteUpdateAsync(
                set => set.SetProperty(run => run.NextDueAt, NextOf(job, now))
                    .SetProperty(run => run.LeasedUntil, (DateTimeOffset?)null)
                    .SetProperty(run => run.LastDuration, (long)(now - started).TotalMilliseconds)
                    .SetProperty(run => run.LastResult, result)
                    .SetProperty(run => run.LastError, error == null || error.Length <= 500 ? error : error.Substring(0, 500)),
                token),
            CancellationToken.None);
    }

    private static DateTimeOffset NextOf(JobRegistration job, DateTimeOffset now) =>
        job.Schedule.GetNextOccurrence(now, BeijingTime.Zone)?.ToUniversalTime() ?? DateTimeOffset.MaxValue.ToUniversalTime();
}
