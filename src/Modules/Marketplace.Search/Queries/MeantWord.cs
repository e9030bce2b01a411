namespace Marketplace.Search.Queries;

/// <summary>What a slip probably means: one word, or several that sound alike (苹果 and 平果), of which any may be found.</summary>
/// <param name="Words">The most frequent first.</param>
internal sealed record MeantWord(IReadOnlyList<string> Words);
