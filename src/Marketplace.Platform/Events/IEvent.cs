namespace Marketplace.Platform.Events;

/// <summary>Something that has happened. (Lists of events need an interface without static abstract members: CS8920.)</summary>
public interface IEvent;

/// <summary>An event with the stable name under which the outbox stores it: <c>module.entity-happened</c>.</summary>
public interface INamedEvent : IEvent
{
    static abstract string Name { get; }
}
