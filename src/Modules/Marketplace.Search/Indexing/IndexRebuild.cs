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
        var filled = 0;
        var filling = Task.CompletedTask;
        try
        {
            await foreach (var batch in source.ReadAsync(null, cancellation).Chunk(Batch).WithCancellation(cancellation))
            {
                await filling;
                filling = Task.Run(() => PutAsync(batch), cancellation);        // while the next batch is read
            }

            await filling;
        }
        finally
        {
            await filling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);        // nothing is still written when the generation is given up
        }

        async Task PutAsync(IReadOnlyList<SearchDocument> batch)
        {
            await rebuild.FillAsync(batch, version, cancellation);
            check.Remember(batch);
            filled += batch.Count;
            say($"{source.Kind}: {filled}");
        }
    }
}
