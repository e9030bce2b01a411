namespace Marketplace.Search.Queries;

/// <param name="Text">In the form of the index.</param>
/// <param name="Count">How many documents have it; 0 where that is not known.</param>
internal sealed record LexiconWord(string Text, WordUse Use, int Count);
