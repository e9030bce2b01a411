namespace Marketplace.Search.Abstractions;

/// <param name="Typed">What they answer, so that a late answer is not shown under a newer text.</param>
/// <param name="Items">Best first.</param>
public sealed record Suggestions(string Typed, IReadOnlyList<Suggestion> Items);

/// <param name="Value">A category's code, a county's adcode, a brand's slug; for a name the name itself.</param>
/// <param name="Count">How many documents there are of it; 0 when there are none or it is not known yet.</param>
public sealed record Suggestion(SuggestionKind Kind, string Value, string Text, int Count);

public enum SuggestionKind { Name, Category, County, Brand }
