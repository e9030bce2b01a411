using Marketplace.Platform;
using Marketplace.Platform.Localization;

namespace Marketplace.Catalog.Products;

/// <summary>A product of the API with all that its page shows as facts.</summary>
internal sealed record ProductDetailsJson
{
    public required long Number { get; init; }
    public required string Name { get; init; }
    public required string Specification { get; init; }
    public required string Subtitle { get; init; }
    public required string Address { get; init; }
    public required string Category { get; init; }
    public required Money Price { get; init; }
    public required UnitPriceJson UnitPrice { get; init; }
    public required IReadOnlyList<TierJson> Tiers { get; init; }
    public required int MinOrder { get; init; }
    public required string PackingUnit { get; init; }
    public required Quantity NetContent { get; init; }

    /// <summary>Free packs.</summary>
    public required long Available { get; init; }
    public required int DispatchDays { get; init; }
    public required int? ShelfLifeDays { get; init; }
    public required OriginJson Origin { get; init; }
    public required SupplierJson Supplier { get; init; }
    public SupplierJson? Producer { get; init; }
    public required QuotaJson Quota { get; init; }
    public required IReadOnlyList<CertificateJson> Certificates { get; init; }
    public required IReadOnlyList<string> Brands { get; init; }
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }
    public required IReadOnlyList<PriceJson> PriceHistory { get; init; }

    /// <summary>The same standard good from all sellers, the cheapest first.</summary>
    public required IReadOnlyList<ProductJson> Offers { get; init; }

    public static ProductDetailsJson Of(ProductPage page) => new()
    {
        Number = page.Product.Number,
        Name = page.Product.Name,
        Specification = page.Product.Specification,
        Subtitle = page.Product.Subtitle,
        Address = page.Address,
        Category = page.Product.CategoryCode,
        Price = page.Product.Price,
        UnitPrice = UnitPriceJson.Of(page.UnitPrice),
        Tiers = [.. page.Tiers.Select(tier => new TierJson(tier.From, tier.Price))],
        MinOrder = page.Product.MinOrder,
        PackingUnit = page.Product.PackingUnit,
        NetContent = page.Product.NetContent,
        Available = page.Available,
        DispatchDays = page.Product.DispatchDays,
        ShelfLifeDays = page.Product.ShelfLifeDays,
        Origin = new(page.Product.OriginAdcode, string.Join(' ', page.Origin.Select(division => division.Name)), page.Product.OriginTownship, page.Product.OriginVillage),
        Supplier = new(page.Seller.Number, page.Seller.Name),
        Producer = page.Producer is { } producer ? new(producer.Number, producer.Name) : null,
        Quota = new(page.Quota.IsEligible, page.Quota.IsOriginListed, page.Quota.IsProducerListed, page.Quota.IsSellerActive, page.Quota.IsProducerOrMandated),
        Certificates = [.. page.Certificates.Select(certificate => new CertificateJson(ProductWords.CodeOf(certificate.Kind), certificate.Number, certificate.ValidUntil))],
        Brands = [.. page.Brands.Select(brand => brand.Slug)],
        Attributes = page.Product.Attributes,
        PriceHistory = [.. page.PriceHistory.Select(change => new PriceJson(BeijingTime.DateOf(change.At), change.To))],
        Offers = [.. page.Offers.Select(offer => ProductJson.Of(offer.Card))],
    };
}

internal sealed record TierJson(int From, Money Price);

internal sealed record OriginJson(int Adcode, string Name, string Township, string Village);

internal sealed record SupplierJson(long Number, string Name);

/// <summary>Whether it counts toward the quota, and the four tests.</summary>
internal sealed record QuotaJson(bool Eligible, bool OriginListed, bool ProducerListed, bool SellerActive, bool ProducerOrMandated);

internal sealed record CertificateJson(string Kind, string Number, DateOnly? ValidUntil);

internal sealed record PriceJson(DateOnly From, Money Price);
