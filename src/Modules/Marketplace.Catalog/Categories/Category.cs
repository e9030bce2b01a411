namespace Marketplace.Catalog.Categories;

/// <summary>A place in the three-level tree of goods. The code carries the path: 02, 0203, 020301.</summary>
internal sealed class Category
{
    public required string Code { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }

    /// <summary>What one pack is usually called, e.g. 袋.</summary>
    public required string PackingUnit { get; init; }

    /// <summary>Days, as a typical range: 180-365; empty above the leaves.</summary>
    public required string ShelfLife { get; init; }

    /// <summary>How it is typically stored, in Chinese as on a label.</summary>
    public required string Storage { get; init; }
    public ColdChainNeed? ColdChain { get; init; }

    /// <summary>Per cent, as the tax table has it: 9, 13, or 9|13; for the seller's accountant to confirm.</summary>
    public required string VatRate { get; init; }

    /// <summary>Whether produce that the seller grew is exempt: yes, no, or under which condition.</summary>
    public required string SelfProducedExempt { get; init; }

    /// <summary>19 digits of the tax classification (税收分类编码).</summary>
    public required string TaxCode { get; init; }

    public int Level => Code.Length / 2;

    public string? ParentCode => Level == 1 ? null : Code[..^2];
}
