using Marketplace.Platform.Events;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Indexing;

/// <summary>Which documents of a source an event names.</summary>
internal sealed record ReindexRule<TSource, TEvent>(Func<TEvent, IEnumerable<Guid>> Ids)
    where TSource : class, ISearchDocumentSource
    where TEvent : INamedEvent;
