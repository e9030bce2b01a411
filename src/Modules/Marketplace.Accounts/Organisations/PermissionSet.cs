namespace Marketplace.Accounts.Organisations;

/// <summary>A role in organisations of one kind: what its holders may do.</summary>
internal sealed class PermissionSet
{
    public required string Kind { get; init; }
    public required string Code { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required IReadOnlyList<string> Permissions { get; init; }
}
