using Marketplace.Platform.Events;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines;

/// <summary>What a document has become.</summary>
/// <param name="Version">The database's clock in microseconds, read before the document was: a later one wins.</param>
/// <param name="Document"><see langword="null"/> when it is no longer to be found.</param>
internal sealed record IndexChange(string Kind, Guid Id, long Version, SearchDocument? Document);

/// <summary>Changes, each document at most once.</summary>
/// <param name="ReadTo">All lines of the change feed up to here are in them.</param>
internal sealed record ChangeBatch(IReadOnlyList<IndexChange> Changes, ChangeCursor ReadTo);
