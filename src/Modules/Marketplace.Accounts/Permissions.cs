using Marketplace.Platform.Permissions;

namespace Marketplace.Accounts;

internal sealed class Permissions : IPermissionList
{
    public const string ManageOrganisations = "accounts.manage-organisations";
    public const string ManageMembers = "accounts.manage-members";
    public const string ReadAudit = "accounts.read-audit";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ManageOrganisations, "Open, suspend and close organisations"),
        new(ManageMembers, "Add and remove members of one's organisation"),
        new(ReadAudit, "Read the audit trail of what one may see"),
    ];
}
