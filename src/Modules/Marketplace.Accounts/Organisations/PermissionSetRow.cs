using System.ComponentModel.DataAnnotations;

namespace Marketplace.Accounts.Organisations;

internal sealed record PermissionSetRow
{
    public required string Kind { get; init; }

    [RegularExpression("[a-z][a-z-]{1,39}")]
    public required string Code { get; init; }

    [StringLength(50)]
    public required string NameZh { get; init; }

    [StringLength(50)]
    public required string NameEn { get; init; }
    public required IReadOnlyList<string> Permissions { get; init; }
}
