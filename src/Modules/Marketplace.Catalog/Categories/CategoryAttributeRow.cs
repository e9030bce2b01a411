using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Categories;

internal sealed record CategoryAttributeRow
{
    public required string Category { get; init; }

    [RegularExpression("[a-z][a-zA-Z0-9]{1,39}")]
    public required string Code { get; init; }

    [StringLength(50)]
    public required string NameZh { get; init; }

    [StringLength(50)]
    public required string NameEn { get; init; }
    public required AttributeKind Kind { get; init; }

    [StringLength(20)]
    public string Unit { get; init; } = "";
    public IReadOnlyList<string> Choices { get; init; } = [];
    public bool IsRequired { get; init; }
}
