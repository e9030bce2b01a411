namespace Marketplace.Platform.Events;

/// <summary>Changes the database after an event, in the transaction of its <em>done</em> mark; it does not save or commit itself and may run twice.</summary>
public interface IEventHandler<in TEvent> where TEvent : IEvent
{
    Task HandleAsync(TEvent raised, CancellationToken cancellation);
}

/// <summary>Tells the outside world (mail, SMS, another server) of events; does nothing else, and is idempotent by message id: it may run twice.</summary>
public interface IOutsideHandler<TEvent> where TEvent : IEvent
{
    Task HandleAsync(IReadOnlyList<Delivery<TEvent>> deliveries, CancellationToken cancellation);
}

/// <param name="MessageId">The same at every attempt.</param>
public sealed record Delivery<TEvent>(Guid MessageId, TEvent Event) where TEvent : IEvent;
