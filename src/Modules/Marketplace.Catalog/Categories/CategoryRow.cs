using System.ComponentModel.DataAnnotations;

namespace Marketplace.Catalog.Categories;

internal sealed record CategoryRow
{
    [RegularExpression("([0-9]{2}){1,3}")]
    public required string Code { get; init; }

    [StringLength(50)]
    public required string NameZh { get; init; }

    [StringLength(80)]
    public required string NameEn { get; init; }

    [StringLength(10)]
    public string PackingUnit { get; init; } = "";

    [StringLength(30)]
    public string ShelfLife { get; init; } = "";

    [StringLength(50)]
    public string Storage { get; init; } = "";
    public ColdChainNeed? ColdChain { get; init; }

    [StringLength(20)]
    public string VatRate { get; init; } = "";

    [StringLength(60)]
    public string SelfProducedExempt { get; init; } = "";

    [RegularExpression("[0-9]{19}|")]
    public string TaxCode { get; init; } = "";
}
