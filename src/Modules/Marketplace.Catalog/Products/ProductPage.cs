using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Counties;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Quota;
using Marketplace.Platform;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Products;

/// <summary>Everything that the page of a product shows.</summary>
internal sealed record ProductPage
{
    public required Product Product { get; init; }

    /// <summary>In their order; none: the category's picture stands for them.</summary>
    public required IReadOnlyList<ProductPicture> Pictures { get; init; }
    public required IReadOnlyList<Category> Path { get; init; }
    public required UnitPrice UnitPrice { get; init; }

    /// <summary>From one pack on, then the tiers.</summary>
    public required IReadOnlyList<TierLine> Tiers { get; init; }
    public required Destination Destination { get; init; }

    /// <summary>Of the smallest order to the destination, or to most of the country while that is unknown.</summary>
    public required CardFreight Freight { get; init; }

    /// <summary>The seller's rules for the smallest order: some provinces each, at the end all others.</summary>
    public required IReadOnlyList<FreightLine> FreightLines { get; init; }

    /// <summary>Packs.</summary>
    public required long Available { get; init; }
    public required QuotaAssessment Quota { get; init; }

    /// <summary>Province, prefecture, county.</summary>
    public required IReadOnlyList<Division> Origin { get; init; }
    public required IReadOnlyList<Division> ShipFrom { get; init; }
    public required IReadOnlyList<ProductCertificate> Certificates { get; init; }
    public required IReadOnlyList<Brand> Brands { get; init; }

    /// <summary>The fields of the category's template that are filled in.</summary>
    public required IReadOnlyList<(CategoryAttribute Attribute, string Value)> Attributes { get; init; }

    /// <summary>Oldest first; the last one is the present price.</summary>
    public required IReadOnlyList<PriceChange> PriceHistory { get; init; }

    /// <summary>The price history as a drawing; <see langword="null"/> while the price has never changed.</summary>
    public required PriceLine? PriceLine { get; init; }
    public required SupplierSummary Seller { get; init; }

    /// <summary>The producer, where a trading agent sells; <see langword="null"/> else.</summary>
    public required SupplierSummary? Producer { get; init; }

    /// <summary>The offers of the same standard good, this one among them, the cheapest per base unit to the destination first; empty without others.</summary>
    public required IReadOnlyList<OfferLine> Offers { get; init; }

    /// <summary>Whether the seller is a registered user of one of the product's regional brands today.</summary>
    public required bool IsBrandUser { get; init; }

    /// <summary>Others from the same county.</summary>
    public required IReadOnlyList<ProductCard> Neighbours { get; init; }

    public string Address => $"/products/{Product.Number}/{Product.Slug}";

    /// <summary>The place the goods come from: the county's own name is the last.</summary>
    public Division County => Origin[^1];

    /// <summary>Where the county lies; <see langword="null"/> where that is not known.</summary>
    public CountyPin? Pin => CountyPin.Of(Origin);

    /// <summary>From 1, the cheapest first; <see langword="null"/> where there is nothing to compare with.</summary>
    public int? PlaceAmongOffers => Offers.Index().Where(offer => offer.Item.IsThis).Select(offer => (int?)offer.Index + 1).FirstOrDefault();

    /// <summary>Township and village, where they are known.</summary>
    public IEnumerable<string> OriginBelowCounty => ((string[])[Product.OriginTownship, Product.OriginVillage]).Where(name => name.Length > 0);

    /// <summary>Provinces to which it is not sent.</summary>
    public IReadOnlyList<Division> NotDelivered => [.. FreightLines.Where(line => line.Freight.Kind == CardFreightKind.NotDelivered).SelectMany(line => line.Provinces)];

    /// <summary>What sending costs where it does not cost the same everywhere.</summary>
    public IReadOnlyList<FreightLine> FreightPrices => FreightLines.Where(line => line.Freight.Kind != CardFreightKind.NotDelivered).ToList() is { Count: > 1 } prices ? prices : [];

    /// <summary>Whether the seller sells for a producer.</summary>
    public bool IsAgent => Seller.SubjectType == SubjectType.TradingAgent;

    public bool IsSoldOut => Available < Product.MinOrder;
}

/// <param name="To">The last number of packs of this tier; <see langword="null"/>: and more.</param>
/// <param name="Unit">With freight to the destination where that is known and delivered to, else without.</param>
/// <param name="IsLanded">Whether <paramref name="Unit"/> has freight in it.</param>
internal sealed record TierLine(int From, int? To, Money Price, UnitPrice Unit, bool IsLanded);

/// <summary>What sending the smallest order to some provinces costs.</summary>
/// <param name="Provinces">None: everywhere else.</param>
internal sealed record FreightLine(IReadOnlyList<Division> Provinces, CardFreight Freight);

/// <summary>A comparable offer.</summary>
/// <param name="IsLanded">Whether <paramref name="Unit"/> has freight to the destination in it.</param>
internal sealed record OfferLine(ProductCard Card, UnitPrice Unit, bool IsLanded, bool IsThis);
