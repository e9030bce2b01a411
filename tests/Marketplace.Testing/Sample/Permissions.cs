using Marketplace.Platform.Permissions;

namespace Marketplace.Sample;

internal sealed class Permissions : IPermissionList
{
    public const string ReadSheets = "sample.read-sheets";
    public const string WriteSheets = "sample.write-sheets";
    public const string ApproveSheets = "sample.approve-sheets";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ReadSheets, "Read the sheets of one's organisation"),
        new(WriteSheets, "Write sheets and hand them in"),
        new(ApproveSheets, "Approve sheets"),
    ];
}
