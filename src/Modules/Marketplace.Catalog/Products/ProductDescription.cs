using Marketplace.Catalog.StandardGoods;
using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>What a seller says of a product (domain.md §3.1). Whoever brings it, a form, a file or a recipe, it obeys <see cref="ProductRules"/>.</summary>
internal sealed record ProductDescription
{
    public required string CategoryCode { get; init; }
    public required string Name { get; init; }

    /// <summary>The pack as it stands behind the name: 5 斤装.</summary>
    public required string Specification { get; init; }
    public string Subtitle { get; init; } = "";
    public string Variety { get; init; } = "";
    public string Grade { get; init; } = "";
    public string Processing { get; init; } = "";
    public required string PackingUnit { get; init; }

    /// <summary>Of one pack, in base units.</summary>
    public required Quantity NetContent { get; init; }
    public required BaseUnit BaseUnit { get; init; }

    /// <summary>Of one pack as it is sent.</summary>
    public required long GrossGrams { get; init; }
    public IReadOnlyList<string> Brands { get; init; } = [];
    public required int OriginAdcode { get; init; }
    public string OriginTownship { get; init; } = "";
    public string OriginVillage { get; init; } = "";
    public string OriginExplanation { get; init; } = "";
    public required int ShipFromAdcode { get; init; }

    /// <summary>Sent within so many days, 1 to 30.</summary>
    public required int DispatchDays { get; init; }

    /// <summary>Required of food.</summary>
    public int? ShelfLifeDays { get; init; }
    public required StorageCondition Storage { get; init; }
    public string StorageNote { get; init; } = "";
    public bool ColdChain { get; init; }
    public string LicenceNumber { get; init; } = "";
    public string LicenceExemption { get; init; } = "";
    public string Ingredients { get; init; } = "";
    public string Allergens { get; init; } = "";
    public string StandardCode { get; init; } = "";

    /// <summary>Per pack, tax included.</summary>
    public required Money Price { get; init; }

    /// <summary>From how many packs on, at what price; falling.</summary>
    public IReadOnlyList<(int FromPacks, Money Price)> Tiers { get; init; } = [];
    public int MinOrder { get; init; } = 1;
    public int Step { get; init; } = 1;

    /// <summary>Per cent.</summary>
    public required int VatRate { get; init; }
    public string VatExemption { get; init; } = "";
    public required Guid FreightTemplateId { get; init; }
    public required Scene Scenes { get; init; }

    /// <summary>By the attribute codes of the category's template.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();
    public string FreshnessPromise { get; init; } = "";
    public Guid? StandardGoodId { get; init; }

    /// <summary>The producer, where a trading agent sells.</summary>
    public Guid? PrincipalId { get; init; }
}
