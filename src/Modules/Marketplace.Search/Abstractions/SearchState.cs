namespace Marketplace.Search.Abstractions;

public enum SearchState
{
    Ready,

    /// <summary>There is no index yet: the database found by name alone, and nothing is counted. The page says so.</summary>
    BeingPrepared,
}
