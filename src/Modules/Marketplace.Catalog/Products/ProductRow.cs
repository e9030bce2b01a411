using System.ComponentModel.DataAnnotations;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>A product as recipes bring it; the words are those of <see cref="ProductDescription"/>.</summary>
internal sealed record ProductRow
{
    /// <summary>Names it in recipes; its id is derived from it.</summary>
    [RegularExpression("[a-z0-9][a-z0-9-]{2,79}")]
    public required string Key { get; init; }
    public required string Supplier { get; init; }

    /// <summary>The key of the producer, where a trading agent sells.</summary>
    public string? Principal { get; init; }

    [RegularExpression("[0-9]{6}")]
    public required string Category { get; init; }

    [StringLength(60, MinimumLength = 2)]
    public required string Name { get; init; }

    [StringLength(40, MinimumLength = 1)]
    public required string Specification { get; init; }

    [StringLength(80)]
    public string Subtitle { get; init; } = "";

    [StringLength(60)]
    public string Variety { get; init; } = "";

    [StringLength(30)]
    public string Grade { get; init; } = "";

    [StringLength(60)]
    public string Processing { get; init; } = "";

    [StringLength(10, MinimumLength = 1)]
    public required string PackingUnit { get; init; }
    public required Quantity NetContent { get; init; }
    public required BaseUnit BaseUnit { get; init; }

    /// <summary>Kilograms of one pack as it is sent; by default a little more than the net weight.</summary>
    public Quantity? GrossKg { get; init; }
    public IReadOnlyList<string> Brands { get; init; } = [];
    public required int OriginCounty { get; init; }

    [StringLength(50)]
    public string OriginTownship { get; init; } = "";

    [StringLength(50)]
    public string OriginVillage { get; init; } = "";

    [StringLength(500)]
    public string OriginExplanation { get; init; } = "";

    /// <summary>By default the county of origin.</summary>
    public int? ShipFromCounty { get; init; }

    [Range(1, 30)]
    public required int DispatchDays { get; init; }

    [Range(1, 36500)]
    public int? ShelfLifeDays { get; init; }
    public required StorageCondition Storage { get; init; }

    [StringLength(100)]
    public string StorageNote { get; init; } = "";
    public bool ColdChain { get; init; }

    [StringLength(50)]
    public string LicenceNumber { get; init; } = "";

    [StringLength(100)]
    public string LicenceExemption { get; init; } = "";

    [StringLength(500)]
    public string Ingredients { get; init; } = "";

    [StringLength(200)]
    public string Allergens { get; init; } = "";

    [StringLength(50)]
    public string StandardCode { get; init; } = "";
    public required Money Price { get; init; }

    /// <summary>Each as <c>packs:price</c>, e.g. <c>10:27.50</c>.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = [];

    [Range(1, 100000)]
    public int MinOrder { get; init; } = 1;

    [Range(1, 100000)]
    public int Step { get; init; } = 1;

    [Range(0, 100_000_000)]
    public required long Stock { get; init; }

    [Range(0, 20)]
    public required int VatRate { get; init; }

    [StringLength(40)]
    public string VatExemption { get; init; } = "";

    /// <summary>The code of one of the seller's freight templates.</summary>
    public required string Freight { get; init; }
    public required IReadOnlyList<Scene> Scenes { get; init; }
    public IReadOnlyList<CertificateRow> Certificates { get; init; } = [];
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    [StringLength(200)]
    public string FreshnessPromise { get; init; } = "";

    /// <summary>Each as <c>day:price</c>, e.g. <c>2026-08-20:27.90</c>: earlier base prices from that day on.</summary>
    public IReadOnlyList<string> PriceHistory { get; init; } = [];
    public string? StandardGood { get; init; }
    public required DateOnly ListedOn { get; init; }
}

internal sealed record CertificateRow
{
    public required CertificateKind Kind { get; init; }

    [StringLength(50)]
    public required string Number { get; init; }
    public DateOnly? ValidUntil { get; init; }
}
