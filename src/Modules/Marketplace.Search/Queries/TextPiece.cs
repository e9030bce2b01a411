namespace Marketplace.Search.Queries;

/// <summary>A piece of a text that was taken apart.</summary>
/// <param name="Use"><see langword="null"/> for what the lexicon does not know.</param>
internal readonly record struct TextPiece(string Text, WordUse? Use);
