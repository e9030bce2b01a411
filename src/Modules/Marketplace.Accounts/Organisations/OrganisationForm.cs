using System.ComponentModel.DataAnnotations;

namespace Marketplace.Accounts.Organisations;

internal sealed record OrganisationForm
{
    [Required, StringLength(200, MinimumLength = 2)]
    public string Name { get; init; } = "";

    [Required, StringLength(40)]
    public string Kind { get; init; } = "";

    public OrganisationLevel Level { get; init; }

    /// <summary>0 for the whole country.</summary>
    [Range(0, 999999)]
    public int Adcode { get; init; }

    public string? CreditCode { get; init; }

    public Guid? ParentId { get; init; }

    [StringLength(500)]
    public string Reason { get; init; } = "";
}
