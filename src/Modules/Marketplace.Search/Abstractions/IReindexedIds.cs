using Marketplace.Platform.Events;

namespace Marketplace.Search.Abstractions;

/// <summary>Finds the documents that an event concerns where the event does not name them: all goods of a suspended supplier.</summary>
public interface IReindexedIds<in TEvent> where TEvent : INamedEvent
{
    Task<IReadOnlyCollection<Guid>> FindAsync(TEvent raised, CancellationToken cancellation);
}
