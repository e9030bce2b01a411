using System.Collections.Concurrent;
using Marketplace.Platform.Events;

namespace Marketplace.Platform.Actors;

/// <summary>Actors for at most 60 seconds; a change of members, announced under <see cref="ChangeTopic"/>, empties it on every node.</summary>
public sealed class ActorCache(TimeProvider clock) : IChangeListener
{
    public const string ChangeTopic = "actors";

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<(Guid User, Guid? Organisation), (Actor Actor, DateTimeOffset Until)> _actors = new();
    private int _changes;

    string IChangeListener.Topic => ChangeTopic;

    internal async ValueTask<Actor> GetAsync(Guid userId, Guid? organisationId, Func<Task<Actor>> find)
    {
        var now = clock.GetUtcNow();
        if (_actors.TryGetValue((userId, organisationId), out var kept) && kept.Until > now)
        {
            return kept.Actor;
        }

        if (_actors.Count > 10_000)
        {
            _actors.Clear();
        }

        var before = Volatile.Read(ref _changes);
        var actor = await find();
        _actors[(userId, organisationId)] = (actor, now + Lifetime);
        if (before != Volatile.Read(ref _changes))
        {
            _actors.TryRemove((userId, organisationId), out _);        // it may have been read before the change that has come in
        }

        return actor;
    }

    void IChangeListener.OnChanged(IReadOnlyList<string> payloads)
    {
        Interlocked.Increment(ref _changes);
        _actors.Clear();
    }
}
