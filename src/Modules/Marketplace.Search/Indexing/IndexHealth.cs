using Marketplace.Platform.Hosting;
using Marketplace.Search.Engines.Embedded;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Marketplace.Search.Indexing;

/// <summary>Yellow while the database has to answer in place of the index, or the index is behind; red when there is none and none can be built.</summary>
internal sealed class IndexHealth(EmbeddedEngine engine, IndexStatus status, SiteStatus site) : IHealthCheck
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(30);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Look());

    private HealthCheckResult Look() => status switch
    {
        _ when !site.IsReady => HealthCheckResult.Degraded("Not looked at before the start is over."),
        { IsTakenByAnother: true } => HealthCheckResult.Unhealthy("Another process has the folder of the search index."),
        { RebuildTrouble: { } trouble } when !engine.IsReady => HealthCheckResult.Unhealthy("The search index cannot be built. " + trouble),
        _ when !engine.IsReady => HealthCheckResult.Degraded("The search index is being built; the database answers meanwhile."),
        { RebuildTrouble: { } trouble } => HealthCheckResult.Degraded("The last rebuild of the search index failed; the one before goes on. " + trouble),
        { ChangesTrouble: { } trouble } => HealthCheckResult.Degraded("Changes do not reach the search index. " + trouble),
        _ when status.Behind > Late => HealthCheckResult.Degraded($"The search index is {status.Behind.TotalSeconds:F0} s behind."),
        _ => HealthCheckResult.Healthy(),
    };
}
