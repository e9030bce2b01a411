namespace Marketplace.Search.Abstractions;

/// <summary>A part of the text that was looked for as one.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Words">What counts as it: itself, other writings and synonyms, in the form of the index.</param>
public sealed record ReadTerm(string Typed, IReadOnlyList<string> Words, TermState State);
