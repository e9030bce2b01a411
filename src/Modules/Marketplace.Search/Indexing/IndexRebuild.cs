using System.Diagnostics;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Engines.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Search.Indexing;

/// <summary>Builds a new generation beside the present one and takes it over when it has been found right.</summary>
internal sealed class IndexRebuild(EmbeddedEngine engine, ChangeFeed feed, CatchUp catchUp, IServiceScopeFactory scopes, IndexStatus status)
{
    private const int Batch = 1_000;

    /// <summary>While people search, it rests after each batch for this share of the time that the batch took.</summary>
    private const double Rest = 0.8;
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <param name="say">Told how far it has come.</param>
    /// <exception cref="IndexDiffers">The new generation is not what the database has; it was given up.</exception>
    public async Task ExecuteAsync(Action<string> say, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        status.IsRebuilding = true;
        try
        {
            await using var rebuild = await engine.BeginRebuildAsync(await feed.TipAsync(cancellation), cancellation);
            await using var scope = scopes.CreateAsyncScope();
            var check = new IndexCheck(rebuild, catchUp);
            foreach (var source in scope.ServiceProvider.GetServices<ISearchDocumentSource>())
            {
                await FillAsync(rebuild, scope.ServiceProvider.GetRequiredService<MarketplaceDbContext>(), source, check, say, cancellation);
                await check.CountAsync(source, cancellation);
                await check.SearchAsync(source, cancellation);
            }

            await rebuild.TakeOverAsync(cancellation);
            status.RebuildTrouble = null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            status.RebuildTrouble = IndexTrouble.Describe(failure);
            throw;
        }
        finally
        {
            status.IsRebuilding = false;
            _one.Release();
        }
    }

    private async Task FillAsync(IRebuild rebuild, MarketplaceDbContext db, ISearchDocumentSource source, IndexCheck check, Action<string> say, CancellationToken cancellation)
    {
        var version = await db.ReadClockAsync(cancellation);
        var batch = new List<SearchDocument>(Batch);
        var filled = 0;
        var started = Stopwatch.GetTimestamp();
        await foreach (var document in source.ReadAsync(null, cancellation))
        {
            batch.Add(document);
            if (batch.Count == Batch)
            {
                await PutAsync();
            }
        }

        await PutAsync();

        async Task PutAsync()
        {
            await rebuild.FillAsync(batch, version, cancellation);
            check.Remember(batch);
            filled += batch.Count;
            batch.Clear();
            say($"{source.Kind}: {filled}");
            if (engine.IsReady)
            {
                await Task.Delay(Stopwatch.GetElapsedTime(started) * Rest, cancellation);
            }

            started = Stopwatch.GetTimestamp();
        }
    }
}
