using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Indexing;

/// <summary>Tells every node to read the documents again that the event names.</summary>
internal sealed class ReindexNamed<TSource, TEvent>(MarketplaceDbContext db, TSource source, ReindexRule<TSource, TEvent> rule) : IEventHandler<TEvent>
    where TSource : class, ISearchDocumentSource
    where TEvent : INamedEvent
{
    public Task HandleAsync(TEvent raised, CancellationToken cancellation)
    {
        db.AnnounceSearchChanges(source.Kind, [.. rule.Ids(raised)]);
        return Task.CompletedTask;
    }
}
