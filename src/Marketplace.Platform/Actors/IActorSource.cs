namespace Marketplace.Platform.Actors;

/// <summary>Builds the actor of a signed-in person from the database.</summary>
public interface IActorSource
{
    /// <param name="organisationId">The organisation the person last chose; ignored when the person is no member of it (any more).</param>
    /// <returns><see cref="Actor.Nobody"/> for a person who is unknown or blocked.</returns>
    Task<Actor> FindAsync(Guid userId, Guid? organisationId, CancellationToken cancellation);
}
