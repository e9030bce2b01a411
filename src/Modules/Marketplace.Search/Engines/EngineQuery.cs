using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines;

/// <summary>A query whose text has been understood.</summary>
internal sealed record EngineQuery
{
    public required SearchQuery Query { get; init; }

    /// <summary>None for everything.</summary>
    public IReadOnlyList<QueryTerm> Terms { get; init; } = [];

    /// <summary>What was written without a space: not asked for, but better where a name has it so.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Hits have as many of the terms as can be had together; else all of them.</summary>
    public bool IsMostTerms { get; init; }
}
