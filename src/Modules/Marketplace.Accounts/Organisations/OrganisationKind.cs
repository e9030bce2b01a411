namespace Marketplace.Accounts.Organisations;

/// <summary>A kind of organisation: data, so that a new one needs no migration (domain.md D1).</summary>
internal sealed class OrganisationKind
{
    public required string Code { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
}
