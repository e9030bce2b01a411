using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Brands;

internal sealed record BrandRow
{
    [RegularExpression("[a-z0-9][a-z0-9-]{1,59}")]
    public required string Slug { get; init; }

    [StringLength(50)]
    public required string Name { get; init; }
    public required BrandLevel Level { get; init; }
    public required int County { get; init; }
    public bool RequiresAuthorization { get; init; }

    [StringLength(100)]
    public string Holder { get; init; } = "";

    [StringLength(2000)]
    public string Story { get; init; } = "";

    [StringLength(500)]
    public string Promise { get; init; } = "";
    public IReadOnlyList<string> Products { get; init; } = [];
    public required BrandEvidence Evidence { get; init; }

    /// <summary>The key of the owner of an enterprise or product brand.</summary>
    public string? Supplier { get; init; }
}
