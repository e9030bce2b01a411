using Marketplace.Search.Engines;

namespace Marketplace.Search.Queries;

/// <summary>A text that was understood.</summary>
/// <param name="Phrases">What was written together, though it is looked for in parts.</param>
/// <param name="IsCut">There was more than is read.</param>
internal sealed record ReadText(IReadOnlyList<QueryTerm> Terms, IReadOnlyList<string> Phrases, bool IsCut);
