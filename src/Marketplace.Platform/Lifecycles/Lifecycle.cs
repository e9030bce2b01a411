using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Platform.Lifecycles;

/// <summary>The table of an entity's states: from each one, the states it may move to. Written at the top of the entity.</summary>
public sealed class Lifecycle<TState>(IReadOnlyDictionary<TState, TState[]> moves) where TState : struct, Enum
{
    public bool Allows(TState from, TState to) => moves.TryGetValue(from, out var next) && next.Contains(to);

    /// <summary>The states reachable in one move: what buttons a page may offer.</summary>
    public IReadOnlyList<TState> NextOf(TState from) => moves.GetValueOrDefault(from) ?? [];

    /// <summary>Records the move in the audit trail and returns the new state, which the caller assigns.</summary>
    /// <exception cref="RuleViolation">The table does not have this move.</exception>
    public TState Move(Entity entity, TState from, TState to, Act act)
    {
        if (!Allows(from, to))
        {
            throw new RuleViolation("This step is not possible any more: the state is “{0}”.", Localized.Of(from));
        }

        entity.Audit(act, typeof(TState).Name, from.ToString(), to.ToString());
        return to;
    }
}
