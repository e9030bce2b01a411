using Marketplace.Platform.Actors;
using Marketplace.Platform.Events;
using Marketplace.Platform.Lifecycles;

namespace Marketplace.Platform.Data;

/// <summary>The root of an aggregate: it has an id, a version that every change of it or of its parts raises, and verbs that raise events.</summary>
public abstract class Entity
{
    private readonly List<IEvent> _events = [];
    private readonly List<AuditEntry> _audit = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Concurrency token, from 1 upwards; forms carry it.</summary>
    public long Version { get; private set; } = 1;

    /// <summary>Published through the outbox with the save of this change.</summary>
    protected void Raise(IEvent raised) => _events.Add(raised);

    /// <summary>A line of the audit trail, written with the save of this change.</summary>
    protected internal void Audit(Act act, string what, string? from = null, string? to = null) => _audit.Add(new AuditEntry
    {
        Entity = GetType().Name,
        EntityId = Id,
        What = what,
        From = from,
        To = to,
        At = act.At,
        UserId = act.Actor.UserId,
        OrganisationId = act.Actor.Organisation?.Id,
        ActorName = act.Actor.Name,
        Reason = act.Reason,
    });

    internal IReadOnlyList<IEvent> TakeEvents() => Take(_events);

    internal IReadOnlyList<AuditEntry> TakeAudit() => Take(_audit);

    private static T[] Take<T>(List<T> list)
    {
        if (list.Count == 0)
        {
            return [];
        }

        T[] taken = [.. list];
        list.Clear();
        return taken;
    }
}

/// <summary>A row of an aggregate that has no version of its own: a change of it raises its root's.</summary>
public interface IPartOf<TRoot> where TRoot : Entity;
