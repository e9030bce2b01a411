using System.Diagnostics;
using Marketplace.Search.Engines.Embedded;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marketplace.Search.Suggestions;

/// <summary>Reads the words again when the index or a source has changed, the more rarely the longer it takes.</summary>
internal sealed class WordsRefresh(SearchWords words, EmbeddedEngine engine, ILogger<WordsRefresh> log) : BackgroundService
{
    private const int RestPerWork = 200;
    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(10);
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The index is open: there are words.</summary>
    public void Begin() => _begun.TrySetResult();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _begun.Task.WaitAsync(stoppingToken);
        var (seen, rest) = (default(object?), ShortestRest);
        while (!stoppingToken.IsCancellationRequested)
        {
            var sources = words.Changed;
            var state = engine.State;
            if (!Equals(state, seen) || sources.IsCompleted)
            {
                var started = Stopwatch.GetTimestamp();
                try
                {
                    await words.RefreshAsync(stoppingToken);
                    seen = state;
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    log.LogWarning("The words of the search could not be read: {Reason}", failure.Message);
                }

                rest = TimeSpan.FromTicks(Math.Clamp(Stopwatch.GetElapsedTime(started).Ticks * RestPerWork, ShortestRest.Ticks, LongestRest.Ticks));
            }

            await Task.WhenAny(words.Changed, Task.Delay(rest, stoppingToken));
        }
    }
}
