using Marketplace.Platform.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marketplace.Platform.Events;

/// <summary>Passes the feed on to this node's listeners, from the end of the feed at its start: they begin empty.</summary>
internal sealed class ChangeListening(ChangeFeed feed, IEnumerable<IChangeListener> listeners, CommitSignal signal, SiteStatus site, ILogger<ChangeListening> log) : BackgroundService
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(1);
    private readonly ILookup<string, IChangeListener> _listeners = listeners.ToLookup(listener => listener.Topic);
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>From here on no change is missed.</summary>
    public Task StartedAsync(CancellationToken cancellation) => _started.Task.WaitAsync(cancellation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await site.MigratedAsync(stoppingToken);
        var cursor = default(ChangeCursor?);
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = signal.Next;
            try
            {
                cursor = cursor is { } known ? await PassOnAsync(known, stoppingToken) : await feed.TipAsync(stoppingToken);
                _started.TrySetResult();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning("The feed of changes could not be read: {Reason}", failure.Message);
            }

            await CommitSignal.WaitAsync(next, AtMost, stoppingToken);
        }
    }

    private async Task<ChangeCursor> PassOnAsync(ChangeCursor cursor, CancellationToken cancellation)
    {
        IReadOnlyList<ChangeRead> changes;
        do
        {
            changes = await feed.ReadAsync(cursor, cancellation);
            var told = changes.GroupBy(change => change.Topic).SelectMany(topic => _listeners[topic.Key].Select(listener => (listener, topic)));
            foreach (var (listener, topic) in told.OrderBy(pair => pair.listener.ComesLast))
            {
                listener.OnChanged([.. topic.Select(change => change.Payload)]);
            }

            cursor = changes is [.., var last] ? last.Cursor : cursor;
        }
        while (changes.Count == ChangeFeed.PageSize);

        return cursor;
    }
}
