using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Suggestions;

/// <summary>Something to suggest.</summary>
/// <param name="Form">The text in the form of the index, without spaces.</param>
/// <param name="Sound">Its pinyin.</param>
internal readonly record struct SuggestedEntry(SuggestionKind Kind, string Value, string Text, int Count, string Form, string Sound, string Initials);
