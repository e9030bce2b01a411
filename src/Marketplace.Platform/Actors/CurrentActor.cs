using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Actors;

/// <summary>The actor of the request: from the database (kept at most 60 seconds), never from claims alone.</summary>
public sealed class CurrentActor(IHttpContextAccessor accessor, IActorSource source, ActorCache cache)
{
    /// <summary>The claim that carries the organisation a person chose last.</summary>
    public const string OrganisationClaim = "organisation";

    public async ValueTask<Actor> GetAsync(CancellationToken cancellation)
    {
        var user = accessor.HttpContext?.User;
        if (user?.Identity?.IsAuthenticated != true || !Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var userId))
        {
            return Actor.Nobody;
        }

        Guid? organisationId = Guid.TryParse(user.FindFirstValue(OrganisationClaim), out var chosen) ? chosen : null;
        return await cache.GetAsync(userId, organisationId, () => source.FindAsync(userId, organisationId, cancellation));
    }
}
