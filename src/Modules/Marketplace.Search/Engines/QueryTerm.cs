namespace Marketplace.Search.Engines;

/// <summary>A part of the text that hits must have.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Words">One of them is enough.</param>
internal sealed record QueryTerm(string Typed, TermKind Kind, IReadOnlyList<TermWord> Words);

/// <param name="Text">In the form of the index.</param>
internal readonly record struct TermWord(string Text, WordRole Role);
