using Marketplace.Platform.Events;
using Marketplace.Search.Engines.Embedded;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marketplace.Search.Indexing;

/// <summary>Keeps this node's index in step: follows the change feed, and builds anew what is missing, broken or too far behind.</summary>
internal sealed class IndexKeeper(EmbeddedEngine engine, CatchUp catchUp, IndexRebuild rebuild, IndexStatus status, TimeProvider clock, ILogger<IndexKeeper> log)
    : BackgroundService, IChangeListener
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _news = new(0);
    private volatile Task _rebuilding = Task.CompletedTask;
    private volatile bool _isRebuildWanted;
    private DateTimeOffset _nextAttempt;
    private TimeSpan _pause = FirstPause;

    string IChangeListener.Topic => SearchChanges.Topic;

    /// <summary>The rebuild that goes on, or the last one.</summary>
    public Task Rebuilding => _rebuilding;

    /// <summary>Takes the index of a database; from now on it is kept. May be called again after a failure.</summary>
    public async Task OpenAsync(string site, CancellationToken cancellation)
    {
        status.IsTakenByAnother = !await engine.OpenAsync(site);
        if (status.IsTakenByAnother)
        {
            log.LogError("Another process has the folder of the search index: this one has none. Give each process its own Data:Path.");
            return;
        }

        if (!await catchUp.IsWithinReachAsync(cancellation))
        {
            log.LogInformation("The change feed no longer reaches back to the search index; it is built anew.");
            _isRebuildWanted = true;
        }

        BeginRebuildIfNeeded(CancellationToken.None);
        _opened.TrySetResult();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        engine.Preload();
        await _opened.Task.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await catchUp.ToEndAsync(stoppingToken);
                await AnswerRequestAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Trouble(failure);
            }

            BeginRebuildIfNeeded(stoppingToken);
            await _news.WaitAsync(AtMost, stoppingToken);
        }
    }

    void IChangeListener.OnChanged(IReadOnlyList<string> payloads)
    {
        if (_news.CurrentCount == 0)
        {
            _news.Release();
        }
    }

    private async Task AnswerRequestAsync(CancellationToken cancellation)
    {
        switch (catchUp.TakeRequest())
        {
            case IndexRequest.Rebuild:
                _isRebuildWanted = true;
                break;

            case IndexRequest.Return:
                var isBack = await engine.ReturnAsync(cancellation);
                log.LogInformation("{Outcome}", isBack ? "The search index before this one is back." : "There is no search index before this one.");
                _isRebuildWanted |= !await catchUp.IsWithinReachAsync(cancellation);
                break;
        }
    }

    private void Trouble(Exception failure)
    {
        var trouble = IndexTrouble.Describe(failure);
        if (status.ChangesTrouble != trouble)
        {
            log.LogWarning("Changes could not be brought into the search index: {Reason}", failure.Message);
        }

        status.ChangesTrouble = trouble;
        _isRebuildWanted |= failure is SqliteException broken && GenerationFile.IsBroken(broken);
    }

    private void BeginRebuildIfNeeded(CancellationToken cancellation)
    {
        var isDue = (_isRebuildWanted || !engine.IsReady) && clock.GetUtcNow() >= _nextAttempt;
        if (isDue && _rebuilding.IsCompleted)
        {
            _isRebuildWanted = false;
            _rebuilding = Task.Run(() => RebuildAsync(cancellation), CancellationToken.None);
        }
    }

    private async Task RebuildAsync(CancellationToken cancellation)
    {
        try
        {
            var started = clock.GetTimestamp();
            await rebuild.ExecuteAsync(_ => { }, cancellation);
            log.LogInformation("The search index was built in {Seconds:F1} s.", clock.GetElapsedTime(started).TotalSeconds);
            _pause = FirstPause;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
        catch (Exception failure)
        {
            log.LogError("The search index could not be built: {Reason}", failure.Message);
            _nextAttempt = clock.GetUtcNow() + _pause;
            _pause = TimeSpan.FromTicks(Math.Min(_pause.Ticks * 2, LongestPause.Ticks));
        }
    }
}
