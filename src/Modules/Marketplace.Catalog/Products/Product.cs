using Marketplace.Catalog.Abstractions;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Lifecycles;
using Marketplace.Platform.Localization;
using static Marketplace.Catalog.Products.ProductStatus;

namespace Marketplace.Catalog.Products;

/// <summary>One seller's listing of one good in one pack (domain.md D22). Its stock is a row of its own: selling never touches the product (D24).</summary>
internal sealed class Product : Entity
{
    private static readonly Lifecycle<ProductStatus> Lifecycle = new(new Dictionary<ProductStatus, ProductStatus[]>
    {
        [Draft] = [Submitted, Archived],
        [Submitted] = [Returned, Rejected, Approved],
        [Returned] = [Submitted, Archived],
        [Approved] = [Listed],
        [Listed] = [Unlisted, ChangePending, Frozen, Archived],
        [Unlisted] = [Listed, Archived],
        [ChangePending] = [Listed],
        [Frozen] = [Listed, Removed],
    });

    private readonly List<ProductTier> _tiers = [];
    private readonly List<ProductCertificate> _certificates = [];

    private Product()
    {
    }

    /// <summary>Decimal, without meaning, never reused.</summary>
    public required long Number { get; init; }

    /// <summary>The name in Latin letters, for the address.</summary>
    public required string Slug { get; init; }
    public required Guid SupplierId { get; init; }
    public Guid? PrincipalId { get; private init; }
    public ProductStatus Status { get; private set; }

    /// <summary>Whether the seller may sell; kept fresh by <see cref="FollowSuppliers"/>.</summary>
    public bool IsSellerActive { get; private set; }
    public required DateTimeOffset ListedAt { get; init; }

    public required string CategoryCode { get; init; }
    public required string Name { get; init; }
    public required string Specification { get; init; }
    public required string Subtitle { get; init; }
    public required string Variety { get; init; }
    public required string Grade { get; init; }
    public required string Processing { get; init; }
    public required string PackingUnit { get; init; }
    public required Quantity NetContent { get; init; }
    public required BaseUnit BaseUnit { get; init; }
    public required long GrossGrams { get; init; }

    /// <summary>Slugs.</summary>
    public required IReadOnlyList<string> Brands { get; init; }

    public required int OriginAdcode { get; init; }
    public required string OriginTownship { get; init; }
    public required string OriginVillage { get; init; }
    public required string OriginExplanation { get; init; }
    public required int ShipFromAdcode { get; init; }
    public required int DispatchDays { get; init; }

    /// <summary>Of food; other goods may have none.</summary>
    public int? ShelfLifeDays { get; private init; }
    public required StorageCondition Storage { get; init; }
    public required string StorageNote { get; init; }
    public required bool ColdChain { get; init; }

    public required string LicenceNumber { get; init; }
    public required string LicenceExemption { get; init; }
    public required string Ingredients { get; init; }
    public required string Allergens { get; init; }
    public required string StandardCode { get; init; }

    /// <summary>Per pack, tax included; the first tier.</summary>
    public Money Price { get; private set; }
    public required int MinOrder { get; init; }
    public required int Step { get; init; }
    public required int VatRate { get; init; }
    public required string VatExemption { get; init; }
    public required Guid FreightTemplateId { get; init; }
    public required Scene Scenes { get; init; }
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }
    public required string FreshnessPromise { get; init; }
    public Guid? StandardGoodId { get; private init; }
    public IReadOnlyList<ProductTier> Tiers => _tiers;
    public IReadOnlyList<ProductCertificate> Certificates => _certificates;

    /// <summary>In the shop: a change under review goes on selling in its old version.</summary>
    public bool IsPublic => IsSellerActive && Status is (Listed or ChangePending);

    /// <summary>A product that the operator or a recipe lists directly (domain.md D10); the description obeys <see cref="ProductRules"/>.</summary>
    public static Product List(Guid id, long number, Guid supplierId, ProductDescription description, DateTimeOffset at) => new()
    {
        Id = id,
        Number = number,
        Slug = SlugOf(description.Name),
        SupplierId = supplierId,
        PrincipalId = description.PrincipalId,
        Status = Listed,
        IsSellerActive = true,
        ListedAt = at,
        CategoryCode = description.CategoryCode,
        Name = description.Name,
        Specification = description.Specification,
        Subtitle = description.Subtitle,
        Variety = description.Variety,
        Grade = description.Grade,
        Processing = description.Processing,
        PackingUnit = description.PackingUnit,
        NetContent = description.NetContent,
        BaseUnit = description.BaseUnit,
        GrossGrams = description.GrossGrams,
        Brands = description.Brands,
        OriginAdcode = description.OriginAdcode,
        OriginTownship = description.OriginTownship,
        OriginVillage = description.OriginVillage,
        OriginExplanation = description.OriginExplanation,
        ShipFromAdcode = description.ShipFromAdcode,
        DispatchDays = description.DispatchDays,
        ShelfLifeDays = description.ShelfLifeDays,
        Storage = description.Storage,
        StorageNote = description.StorageNote,
        ColdChain = description.ColdChain,
        LicenceNumber = description.LicenceNumber,
        LicenceExemption = description.LicenceExemption,
        Ingredients = description.Ingredients,
        Allergens = description.Allergens,
        StandardCode = description.StandardCode,
        Price = description.Price,
        MinOrder = description.MinOrder,
        Step = description.Step,
        VatRate = description.VatRate,
        VatExemption = description.VatExemption,
        FreightTemplateId = description.FreightTemplateId,
        Scenes = description.Scenes,
        Attributes = description.Attributes,
        FreshnessPromise = description.FreshnessPromise,
        StandardGoodId = description.StandardGoodId,
    };

    /// <summary>Sets the base price; the tiers that would no longer fall below it are the seller's to mend first.</summary>
    /// <returns>The line of the price history, or <see langword="null"/> when nothing changes.</returns>
    public PriceChange? ChangePrice(Money price, Act act)
    {
        if (price <= Money.Zero)
        {
            throw new RuleViolation("The price is more than ¥0.") { Field = nameof(Price) };
        }

        if (_tiers.Any(tier => tier.Price >= price))
        {
            throw new RuleViolation("Prices by quantity must fall: more packs, a lower price each.") { Field = nameof(Price) };
        }

        if (price == Price)
        {
            return null;
        }

        var change = new PriceChange { ProductId = Id, At = act.At, From = Price, To = price, By = act.Actor.Name };
        Price = price;
        Raise(new ProductsChanged([Id]));
        return change;
    }

    public void Unlist(Act act) => MoveTo(Unlisted, act);

    public void Relist(Act act) => MoveTo(Listed, act);

    /// <summary>Takes it out of the shop until a case is cleared.</summary>
    public void Freeze(Act act) => MoveTo(Frozen, act);

    internal static string SlugOf(string name)
    {
        var slug = Pinyin.Of(name).Full;
        return slug.Length <= 60 ? slug : slug[..60];
    }

    private void MoveTo(ProductStatus status, Act act)
    {
        Status = Lifecycle.Move(this, Status, status, act);
        Raise(new ProductsChanged([Id]));
    }
}
