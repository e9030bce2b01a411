namespace Marketplace.Search.Engines;

/// <summary>What is known of a term: it decides where it may be found and, where not all terms can be had, which one goes first.</summary>
internal enum TermKind
{
    Unknown,

    /// <summary>Names goods: a category, a variety, a word with synonyms.</summary>
    Goods,

    /// <summary>Names a county, prefecture or province.</summary>
    Place,

    /// <summary>An amount, in the form of <see cref="Queries.Measures"/>.</summary>
    Measure,
}
