using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Events;

/// <summary>A handler's registration: it carries the types, so that nothing is found by name but the handler's own.</summary>
internal abstract record Subscription(string Event, Type EventType, string Handler)
{
    /// <summary>Stable as long as the class keeps its name: <c>Catalog.CountOffers</c>; of a generic one also its arguments: <c>Search.ReindexNamed(ProductDocuments,StockChanged)</c>.</summary>
    protected static string NameOf<THandler>() =>
        typeof(THandler).Assembly.GetName().Name!.Replace("Marketplace.", "", StringComparison.Ordinal) + "." + NameOf(typeof(THandler));

    protected static TEvent Read<TEvent>(OutboxMessage message) =>
        JsonSerializer.Deserialize<TEvent>(message.Payload) ?? throw new JsonException("The payload of a message is empty.");

    private static string NameOf(Type handler) =>
        handler.IsGenericType ? $"{handler.Name[..handler.Name.IndexOf('`', StringComparison.Ordinal)]}({string.Join(',', handler.GenericTypeArguments.Select(NameOf))})" : handler.Name;
}

internal abstract record DatabaseSubscription(string Event, Type EventType, string Handler) : Subscription(Event, EventType, Handler)
{
    public abstract Task HandleAsync(IServiceProvider scope, OutboxMessage message, CancellationToken cancellation);
}

internal sealed record DatabaseSubscription<TEvent, THandler>() : DatabaseSubscription(TEvent.Name, typeof(TEvent), NameOf<THandler>())
    where TEvent : INamedEvent
    where THandler : class, IEventHandler<TEvent>
{
    public override Task HandleAsync(IServiceProvider scope, OutboxMessage message, CancellationToken cancellation) =>
        scope.GetRequiredService<THandler>().HandleAsync(Read<TEvent>(message), cancellation);
}

internal abstract record OutsideSubscription(string Event, Type EventType, string Handler) : Subscription(Event, EventType, Handler)
{
    public abstract Task HandleAsync(IServiceProvider scope, IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation);
}

internal sealed record OutsideSubscription<TEvent, THandler>() : OutsideSubscription(TEvent.Name, typeof(TEvent), NameOf<THandler>())
    where TEvent : INamedEvent
    where THandler : class, IOutsideHandler<TEvent>
{
    public override Task HandleAsync(IServiceProvider scope, IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation) =>
        scope.GetRequiredService<THandler>().HandleAsync([.. messages.Select(message => new Delivery<TEvent>(message.Id, Read<TEvent>(message)))], cancellation);
}

/// <summary>All handlers, by event and by name.</summary>
internal sealed class Subscriptions(IEnumerable<Subscription> subscriptions)
{
    private readonly ILookup<Type, Subscription> _byEvent = subscriptions.ToLookup(subscription => subscription.EventType);
    private readonly Dictionary<(string Event, string Handler), Subscription> _byName = subscriptions.ToDictionary(subscription => (subscription.Event, subscription.Handler));

    public IEnumerable<Subscription> For(IEvent raised) => _byEvent[raised.GetType()];

    public Subscription Of(OutboxMessage message) => _byName.GetValueOrDefault((message.Event, message.Handler))
        ?? throw new InvalidOperationException($"No handler {message.Handler} of {message.Event} is installed.");
}
