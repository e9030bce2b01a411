using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Suggestions;

/// <summary>Something to suggest.</summary>
/// <param name="Form">The text, or its translation, in the form of the index, without spaces.</param>
/// <param name="Sound">The pinyin of the text; a translation has none.</param>
internal readonly record struct SuggestedEntry(SuggestionKind Kind, string Value, string Text, int Count, string Form, string Sound, string Initials);
