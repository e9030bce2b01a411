using System.ComponentModel.DataAnnotations;

namespace Marketplace.Accounts.Organisations;

internal sealed record OrganisationRow
{
    /// <summary>Names it in recipes, e.g. <c>operator</c>; its id is derived from it.</summary>
    [RegularExpression("[a-z0-9][a-z0-9-]{1,59}")]
    public required string Key { get; init; }

    [StringLength(200, MinimumLength = 2)]
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public OrganisationLevel Level { get; init; }

    /// <summary>0 for the whole country.</summary>
    public int Adcode { get; init; }
    public string? CreditCode { get; init; }

    /// <summary>The key of the organisation above it, which stands before it in the recipe.</summary>
    public string? Parent { get; init; }
}
