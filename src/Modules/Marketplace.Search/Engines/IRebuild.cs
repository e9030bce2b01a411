using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines;

/// <summary>A generation being built. Disposed without having been taken over, it is given up and the present one goes on.</summary>
internal interface IRebuild : IAsyncDisposable
{
    /// <summary>Brings documents in that were read from the database in passing; what a change has brought in since the beginning stays.</summary>
    /// <param name="version">The database's clock before the first was read.</param>
    Task FillAsync(IReadOnlyList<SearchDocument> documents, long version, CancellationToken cancellation);

    /// <summary>How many documents of a kind it has by now.</summary>
    int CountOf(string kind);

    /// <summary>A search in it, before it is taken over.</summary>
    Task<EngineAnswer> TryAsync(EngineQuery query, CancellationToken cancellation);

    /// <summary>Searches go to it from now on; the one before is kept for a return.</summary>
    Task TakeOverAsync(CancellationToken cancellation);
}
