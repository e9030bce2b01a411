using Marketplace.Search.Queries;

namespace Marketplace.Search.Suggestions;

/// <summary>Everything that was made of the words of the index, the sources and the synonyms at one moment. Immutable.</summary>
internal sealed record WordBook(Lexicon Lexicon, QueryReader Reader, Spelling Spelling, SuggestionIndex Suggestions)
{
    public static WordBook Empty { get; } = Of(Lexicon.Empty, SuggestionIndex.Empty);

    public static WordBook Of(Lexicon lexicon, SuggestionIndex suggestions) => new(lexicon, new QueryReader(lexicon), new Spelling(lexicon), suggestions);
}
