namespace Marketplace.Catalog.Categories;

/// <summary>A field of the attribute template of a category and all below it.</summary>
internal sealed class CategoryAttribute
{
    public required string CategoryCode { get; init; }
    public required string Code { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required AttributeKind Kind { get; init; }
    public required string Unit { get; init; }

    /// <summary>What may be chosen; empty where the text is free.</summary>
    public required IReadOnlyList<string> Choices { get; init; }
    public required bool IsRequired { get; init; }
}
