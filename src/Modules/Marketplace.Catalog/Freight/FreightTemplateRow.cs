using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Freight;

internal sealed record FreightTemplateRow
{
    /// <summary>The seller's key, a slash, and the template's code.</summary>
    [RegularExpression("[a-z0-9-]+/[a-z0-9-]{1,20}")]
    public required string Key { get; init; }
    public required string Supplier { get; init; }

    [StringLength(50)]
    public required string Name { get; init; }
    public required IReadOnlyList<FreightRule> Rules { get; init; }
}
