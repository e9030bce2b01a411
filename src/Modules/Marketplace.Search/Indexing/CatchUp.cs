using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Engines.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Search.Indexing;

/// <summary>Brings into the index what the change feed has behind its cursor: ids, each once → the documents as they are now → the engine.</summary>
internal sealed class CatchUp(EmbeddedEngine engine, ChangeFeed feed, IServiceScopeFactory scopes, IndexStatus status)
{
    /// <summary>Documents of one batch; further lines of the feed wait for the next.</summary>
    private const int MostIds = 2_000;
    private readonly SemaphoreSlim _one = new(1, 1);
    private int _request;

    /// <summary>What somebody has asked for in the feed; asked once, it is forgotten.</summary>
    public IndexRequest TakeRequest() => (IndexRequest)Interlocked.Exchange(ref _request, (int)IndexRequest.None);

    /// <summary>Whether the feed still has all that the index lacks.</summary>
    public async Task<bool> IsWithinReachAsync(CancellationToken cancellation) => engine.Cursor is not { } cursor || await feed.ReachesBackToAsync(cursor, cancellation);

    /// <summary>Goes on to the end of the feed.</summary>
    public async Task ToEndAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            while (engine.Cursor is { } cursor && await NextAsync(cursor, cancellation))
            {
            }

            status.IsUpToDate();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> NextAsync(ChangeCursor cursor, CancellationToken cancellation)
    {
        var lines = await feed.ReadAsync(cursor, cancellation);
        var ids = new Dictionary<string, HashSet<Guid>>();
        var readTo = cursor;
        var read = 0;
        foreach (var line in lines)
        {
            if (line.Topic == SearchChanges.Topic)
            {
                Collect(line.Payload, ids);
            }

            (readTo, read) = (line.Cursor, read + 1);
            if (ids.Values.Sum(kind => kind.Count) >= MostIds)
            {
                break;
            }
        }

        if (read > 0)
        {
            await engine.ApplyAsync(new(await ReadAsync(ids, cancellation), readTo), cancellation);
        }

        return read < lines.Count || lines.Count == ChangeFeed.PageSize;
    }

    private void Collect(string payload, Dictionary<string, HashSet<Guid>> ids)
    {
        if (SearchChanges.RequestOf(payload) is var request and not IndexRequest.None)
        {
            Volatile.Write(ref _request, (int)request);
            return;
        }

        var (kind, named) = SearchChanges.Parse(payload);
        if (!ids.TryGetValue(kind, out var known))
        {
            ids[kind] = known = [];
        }

        known.UnionWith(named);
    }

    private async Task<IReadOnlyList<IndexChange>> ReadAsync(Dictionary<string, HashSet<Guid>> ids, CancellationToken cancellation)
    {
        var changes = new List<IndexChange>();
        await using var scope = scopes.CreateAsyncScope();
        foreach (var source in scope.ServiceProvider.GetServices<ISearchDocumentSource>().Where(source => ids.ContainsKey(source.Kind)))
        {
            // the clock first: whatever changes after it is announced again
            var version = Math.Max(await scope.ServiceProvider.GetRequiredService<MarketplaceDbContext>().ReadClockAsync(cancellation), engine.NewestVersion);
            foreach (var some in ids[source.Kind].Chunk(MostIds))
            {
                var gone = some.ToHashSet();
                await foreach (var document in source.ReadAsync(some, cancellation))
                {
                    if (gone.Remove(document.Id))
                    {
                        changes.Add(new(source.Kind, document.Id, version, document));
                    }
                }

                changes.AddRange(gone.Select(id => new IndexChange(source.Kind, id, version, null)));
            }
        }

        return changes;
    }
}
