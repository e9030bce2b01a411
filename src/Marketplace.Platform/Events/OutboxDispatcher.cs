using Marketplace.Platform.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marketplace.Platform.Events;

/// <summary>Works on messages whenever a commit of this process brought some, and twice a second for those of other processes and for retries.</summary>
internal sealed class OutboxDispatcher(IServiceScopeFactory scopes, CommitSignal signal, SiteStatus site, ILogger<OutboxDispatcher> log) : BackgroundService
{
    /// <summary>With the second that <see cref="ChangeListening"/> waits at most, every node sees every change within two.</summary>
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(0.5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await site.MigratedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = signal.Next;
            try
            {
                while (await DispatchAsync(scopes, stoppingToken) > 0)
                {
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning("The outbox could not be worked on: {Reason}", failure.Message);
            }

            await CommitSignal.WaitAsync(next, AtMost, stoppingToken);
        }
    }

    /// <summary>Leases one batch and works on it.</summary>
    /// <returns>How many messages were leased.</returns>
    internal static async Task<int> DispatchAsync(IServiceScopeFactory scopes, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<OutboxBatch>(scope.ServiceProvider).WorkAsync(scope.ServiceProvider, cancellation);
    }
}
