using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Platform.Actors;

/// <summary>Who acts: a person for one organisation, nobody, or the system itself. Every operation and query takes one.</summary>
[ModelBinder(typeof(ActorBinder))]        // on the type: else an API action takes it for the content of its request
public sealed class Actor
{
    private Actor(string name, bool isSystem) => (Name, IsSystem) = (name, isSystem);

    /// <summary>A visitor who has not signed in.</summary>
    public static Actor Nobody { get; } = new("", isSystem: false);

    public Guid? UserId { get; private init; }

    /// <summary>The person's display name; of the system, the reason why it acts.</summary>
    public string Name { get; }

    /// <summary>For whom the person acts now; a person of several organisations changes hats.</summary>
    public ActingOrganisation? Organisation { get; private init; }

    public FrozenSet<string> Permissions { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>Jobs, recipes and commands: may do and see everything.</summary>
    public bool IsSystem { get; }

    public static Actor Person(Guid userId, string name, ActingOrganisation? organisation, IEnumerable<string> permissions) =>
        new(name, isSystem: false) { UserId = userId, Organisation = organisation, Permissions = permissions.ToFrozenSet() };

    /// <param name="reason">What the system is doing, as it shall stand in the audit trail.</param>
    public static Actor System(string reason) => new(reason, isSystem: true);

    public bool May(string permission) => IsSystem || Permissions.Contains(permission);

    /// <summary>An act of this actor at this moment, for the audit trail.</summary>
    public Act Act(string reason, TimeProvider clock) => new(this, clock.GetUtcNow(), reason);
}
