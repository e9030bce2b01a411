namespace Marketplace.Search.Engines;

/// <param name="Value">What it stands for: a category's code, an adcode, a slug; otherwise the text.</param>
/// <param name="Text">As documents show it.</param>
/// <param name="Count">How many documents have it.</param>
internal readonly record struct IndexedWord(WordKind Kind, string Value, string Text, int Count);

internal enum WordKind { Name, Variety, Brand, Place, Category }
