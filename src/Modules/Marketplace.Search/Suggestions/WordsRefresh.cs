using System.Diagnostics;
using Marketplace.Search.Engines;
using Marketplace.Search.Engines.Embedded;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marketplace.Search.Suggestions;

/// <summary>Reads the words again: at once for a new generation or where a source says so, after changes the more rarely the longer it takes.</summary>
internal sealed class WordsRefresh(SearchWords words, EmbeddedEngine engine, ILogger<WordsRefresh> log) : BackgroundService
{
    private const int RestPerWork = 200;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(10);
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The index is open: there are words.</summary>
    public void Begin() => _begun.TrySetResult();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _begun.Task.WaitAsync(stoppingToken);
        var (seen, isRead, rested, rest) = (default(IndexState), true, Stopwatch.GetTimestamp(), TimeSpan.Zero);
        while (!stoppingToken.IsCancellationRequested)
        {
            var state = engine.State;
            var isUrgent = isRead && (state.Generation != seen.Generation || words.Changed.IsCompleted);
            if (isUrgent || (state != seen && Stopwatch.GetElapsedTime(rested) >= rest))
            {
                var started = Stopwatch.GetTimestamp();
                isRead = await ReadAsync(stoppingToken);
                seen = isRead ? state : default;
                rested = Stopwatch.GetTimestamp();
                rest = TimeSpan.FromTicks(Math.Clamp((rested - started) * TimeSpan.TicksPerSecond / Stopwatch.Frequency * RestPerWork, ShortestRest.Ticks, LongestRest.Ticks));
            }

            await Task.Delay(Look, stoppingToken);
        }
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            await words.RefreshAsync(cancellation);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning("The words of the search could not be read: {Reason}", failure.Message);
            return false;
        }
    }
}
