namespace Marketplace.Search.Synonyms;

/// <summary>Words that find each other.</summary>
internal sealed class Synonym
{
    public required SynonymKind Kind { get; init; }

    /// <summary>The first of the words: with the kind it names the row.</summary>
    public required string Head { get; init; }

    /// <summary>All of them, the head first.</summary>
    public required IReadOnlyList<string> Terms { get; init; }
}
