using Marketplace.Platform.Events;

namespace Marketplace.Search.Engines;

/// <summary>Stores documents and finds them. What a typed text means is decided before it, what a hit costs now is read after it.</summary>
internal interface ISearchEngine
{
    /// <summary>Whether there is an index to search in.</summary>
    bool IsReady { get; }

    IndexState State { get; }

    /// <summary>Brings changes in, also into a generation that is being built. A change older than what is stored is passed over.</summary>
    Task ApplyAsync(ChangeBatch batch, CancellationToken cancellation);

    /// <summary>Begins a generation aside; changes go to both until it is taken over or given up.</summary>
    /// <param name="from">Where the change feed ended before the first document is read.</param>
    Task<IRebuild> BeginRebuildAsync(ChangeCursor from, CancellationToken cancellation);

    /// <exception cref="IndexMissing">There is nothing to search in.</exception>
    Task<EngineAnswer> SearchAsync(EngineQuery query, CancellationToken cancellation);

    /// <summary>The words that documents are named with: names, varieties, brands, places and categories.</summary>
    Task<IReadOnlyList<IndexedWord>> ReadWordsAsync(CancellationToken cancellation);
}

internal sealed class IndexMissing() : InvalidOperationException("There is no index yet.");
