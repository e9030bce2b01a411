namespace Marketplace.Search.Abstractions;

/// <summary>Words to suggest: all counties, all categories, all brands. They are also what a text without spaces is taken apart by.</summary>
public interface ISuggestionSource
{
    /// <summary>Announce it (<c>db.Announce</c>) when what a source returns has changed; else it is read again every ten minutes.</summary>
    const string ChangeTopic = "suggestions";

    /// <summary>All of them: thousands, not millions.</summary>
    IAsyncEnumerable<SuggestedWord> ReadAsync(CancellationToken cancellation);
}

/// <param name="Value">A category's code, a county's adcode, a brand's slug.</param>
/// <param name="Text">As shown.</param>
/// <param name="ShortText">As people say it, where that differs: 馆陶 for 馆陶县.</param>
/// <param name="IsSuggested">Also while no document has it; else it is only a word that texts are taken apart by.</param>
/// <param name="Translation">Its English name, by which it is suggested too.</param>
public sealed record SuggestedWord(SuggestionKind Kind, string Value, string Text, string? ShortText = null, bool IsSuggested = true, string? Translation = null);
