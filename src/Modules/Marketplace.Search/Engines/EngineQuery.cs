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

    /// <summary>The text as one, where it is long enough to be a supplier's name: what such a supplier sells is a hit whatever the terms say.</summary>
    public string? SupplierName { get; init; }

    /// <summary>Whether a term names goods: a single character mostly does.</summary>
    public bool IsForGoods => Terms.Any(term => term.Kind == TermKind.Goods || (term.Kind == TermKind.Unknown && term.Typed.Length == 1));

    /// <summary>Hits have as many of the terms as can be had together; else all of them.</summary>
    public bool IsMostTerms { get; init; }
}
