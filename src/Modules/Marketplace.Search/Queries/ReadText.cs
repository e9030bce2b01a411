using Marketplace.Search.Engines;

namespace Marketplace.Search.Queries;

/// <summary>A text that was understood.</summary>
/// <param name="Phrases">What was written together, though it is looked for in parts.</param>
/// <param name="SupplierName">The one long run that it is, which may be somebody's name.</param>
/// <param name="IsCut">There was more than is read.</param>
internal sealed record ReadText(IReadOnlyList<QueryTerm> Terms, IReadOnlyList<string> Phrases, string? SupplierName, bool IsCut);
