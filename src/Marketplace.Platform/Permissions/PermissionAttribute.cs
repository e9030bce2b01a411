using Marketplace.Platform.Actors;
using Microsoft.AspNetCore.Authorization;

namespace Marketplace.Platform.Permissions;

/// <summary>An endpoint for actors who hold the permission; which rows they reach is decided by <c>VisibleTo</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PermissionAttribute(string permission) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public string Permission { get; } = permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(Permission)];
}

internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

internal sealed class PermissionHandler(CurrentActor current) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if ((await current.GetAsync(CancellationToken.None)).May(requirement.Permission))
        {
            context.Succeed(requirement);
        }
    }
}
