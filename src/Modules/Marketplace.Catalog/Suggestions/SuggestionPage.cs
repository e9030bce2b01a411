namespace Marketplace.Catalog.Suggestions;

/// <summary>What may be meant by the beginning of a word.</summary>
/// <param name="Typed">What they answer.</param>
/// <param name="Items">Best first.</param>
internal sealed record SuggestionPage(string Typed, IReadOnlyList<SuggestedPage> Items);
