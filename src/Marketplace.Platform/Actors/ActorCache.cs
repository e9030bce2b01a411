using System.Collections.Concurrent;
using Marketplace.Platform.Events;

namespace Marketplace.Platform.Actors;

/// <summary>Actors for at most 60 seconds; a change of members, announced under <see cref="ChangeTopic"/>, empties it on every node.</summary>
public sealed class ActorCache(TimeProvider clock) : IChangeListener
{
    public const string ChangeTopic = "actors";

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<(Guid User, Guid? Organisation), (Actor Actor, DateTimeOffset Until)> _actors = new();

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

        var actor = await find();
        _actors[(userId, organisationId)] = (actor, now + Lifetime);
        return actor;
    }

    void IChangeListener.OnChanged(IReadOnlyList<string> payloads) => _actors.Clear();
}
