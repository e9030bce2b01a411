using Marketplace.Platform.Permissions;

namespace Marketplace.Suppliers;

internal sealed class Permissions : IPermissionList
{
    public const string SuspendSuppliers = "suppliers.suspend-suppliers";

    public static IReadOnlyList<Permission> All { get; } = [new(SuspendSuppliers, "Suspend suppliers and let them sell again")];
}
