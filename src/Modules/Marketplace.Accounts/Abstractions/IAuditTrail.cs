using Marketplace.Platform.Actors;

namespace Marketplace.Accounts.Abstractions;

/// <summary>Who did what: for timelines on the pages of an entity.</summary>
public interface IAuditTrail
{
    /// <summary>The lines of one entity, oldest first; the caller has made sure that the actor may see the entity.</summary>
    Task<IReadOnlyList<AuditLine>> OfAsync(Actor actor, Guid entityId, CancellationToken cancellation);
}
