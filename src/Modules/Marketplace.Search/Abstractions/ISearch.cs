namespace Marketplace.Search.Abstractions;

/// <summary>Finds documents and suggests words. It answers with ids: prices, stock and visibility are read from the database, so an old index never leaks a draft.</summary>
public interface ISearch
{
    /// <summary>Equal as long as searches of this node see the same; empty while there is no index.</summary>
    string State { get; }

    /// <summary>Anything may be typed. While there is no index yet, the database answers plainly and the result says so (<see cref="SearchState.BeingPrepared"/>).</summary>
    Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellation);

    /// <summary>At most ten, best first; none for empty input.</summary>
    Task<Suggestions> SuggestAsync(string typed, CancellationToken cancellation);
}
