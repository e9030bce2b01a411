namespace Marketplace.Platform.Permissions;

/// <summary>Something that an actor may be allowed to do.</summary>
/// <param name="Code">Stable, stored in permission sets: <c>module.verb-noun</c>.</param>
/// <param name="Description">English key of what it allows, translated by the module's strings.</param>
public sealed record Permission(string Code, string Description);

/// <summary>A module's list of permissions; its <c>Permissions.cs</c> has a constant for each.</summary>
public interface IPermissionList
{
    static abstract IReadOnlyList<Permission> All { get; }
}

/// <summary>Every permission of every installed module.</summary>
public sealed class PermissionCatalogue(IEnumerable<Permission> permissions)
{
    public IReadOnlyList<Permission> All { get; } = [.. permissions];

    public bool Contains(string code) => All.Any(permission => permission.Code == code);
}
