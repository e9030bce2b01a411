using System.Text.Json;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Marketplace.Platform.Hosting;

internal static class HealthChecks
{
    /// <summary>Names and states; descriptions say what to look after, never a path or a connection string.</summary>
    public static Task AnswerAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(JsonSerializer.Serialize(
            new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = entry.Value.Status.ToString(), description = entry.Value.Description }),
            },
            JsonSerializerOptions.Web));
    }
}

/// <summary>Red until the site is ready.</summary>
internal sealed class StartHealth(SiteStatus site) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        site.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(site.Trouble ?? site.Progress));
}

/// <summary>Red when the database cannot be read or written; yellow when messages of the outbox were given up. Looks at most once a second.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<MarketplaceDbContext> contexts, IDatabaseProvider provider, SiteStatus site, TimeProvider clock) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _one = new(1, 1);
    private (DateTimeOffset At, HealthCheckResult Result) _last;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!site.IsReady)
        {
            return HealthCheckResult.Unhealthy("Not looked at before the start is over.");
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            if (clock.GetUtcNow() - _last.At >= Kept)
            {
                _last = (clock.GetUtcNow(), await LookAsync(cancellationToken));
            }

            return _last.Result;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var now = clock.GetUtcNow();
            await db.InTransactionAsync(
                token => db.Set<HealthProbe>().Where(probe => probe.Id == HealthProbe.OnlyId).ExecuteUpdateAsync(set => set.SetProperty(probe => probe.WrittenAt, now), token),
                cancellationToken);
            var givenUp = await db.Set<OutboxMessage>().CountAsync(message => message.DoneAt == null && message.DueAt == null, cancellationToken);
            return givenUp == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{givenUp} messages of the outbox were given up.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy(provider.OutageOf(failure)?.ToString() ?? "The database does not answer.");
        }
    }
}

/// <summary>Red when the site's folder cannot be written; yellow when less than 200 MB are left there.</summary>
internal sealed class DiskHealth(SitePaths paths) : IHealthCheck
{
    private const long Least = 200L << 20;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var probe = Path.Combine(Directory.CreateDirectory(paths.Data).FullName, ".probe-" + Guid.CreateVersion7().ToString("N"));
            await File.WriteAllBytesAsync(probe, new byte[4096], cancellationToken);
            File.Delete(probe);
            var free = new DriveInfo(paths.Data).AvailableFreeSpace;
            return free < Least ? HealthCheckResult.Degraded($"{free >> 20} MB are left.") : HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy(failure.GetType().Name);
        }
    }
}
