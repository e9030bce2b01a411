using Marketplace.Platform.Data;

namespace Marketplace.Accounts.Organisations;

/// <summary>A person in an organisation, with the permission sets held there.</summary>
internal sealed class Member : IPartOf<Organisation>
{
    internal Member(Guid organisationId, Guid userId, IReadOnlyList<string> permissionSets, DateTimeOffset since) =>
        (OrganisationId, UserId, PermissionSets, Since) = (organisationId, userId, permissionSets, since);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid OrganisationId { get; private init; }
    public Guid UserId { get; private init; }

    /// <summary>Codes of <see cref="PermissionSet"/> of the organisation's kind.</summary>
    public IReadOnlyList<string> PermissionSets { get; private init; }
    public DateTimeOffset Since { get; private init; }
}
