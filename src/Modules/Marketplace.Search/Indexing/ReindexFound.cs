using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Indexing;

/// <summary>Tells every node to read the documents again that an event concerns without naming them.</summary>
internal sealed class ReindexFound<TSource, TEvent, TIds>(MarketplaceDbContext db, TSource source, TIds ids) : IEventHandler<TEvent>
    where TSource : class, ISearchDocumentSource
    where TEvent : INamedEvent
    where TIds : class, IReindexedIds<TEvent>
{
    public async Task HandleAsync(TEvent raised, CancellationToken cancellation) =>
        db.AnnounceSearchChanges(source.Kind, await ids.FindAsync(raised, cancellation));
}
