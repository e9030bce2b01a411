using System.Text.Json.Serialization;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>A product in the list of the API. Amounts are yuan with two decimals.</summary>
internal sealed record ProductJson
{
    public required long Number { get; init; }
    public required string Name { get; init; }
    public required string Specification { get; init; }

    /// <summary>Site-relative.</summary>
    public required string Address { get; init; }

    /// <summary>Of one pack, tax included.</summary>
    public required Money Price { get; init; }

    /// <summary>Of one kg, L or piece, without freight.</summary>
    public required UnitPriceJson UnitPrice { get; init; }

    /// <summary>The same with freight to the destination, of the smallest order; absent while that is unknown or not delivered to.</summary>
    public UnitPriceJson? LandedUnitPrice { get; init; }
    public required string Province { get; init; }
    public required string County { get; init; }
    public required string Supplier { get; init; }
    public required bool QuotaEligible { get; init; }
    public required bool InStock { get; init; }

    /// <summary>The first valid one: green, organic, gi or conformity.</summary>
    public string? Certificate { get; init; }

    public static ProductJson Of(ProductCard card) => new()
    {
        Number = card.Number,
        Name = card.Name,
        Specification = card.Specification,
        Address = card.Address,
        Price = card.Price,
        UnitPrice = UnitPriceJson.Of(card.UnitPrice),
        LandedUnitPrice = card.Landed is { } landed ? UnitPriceJson.Of(landed) : null,
        Province = card.Province,
        County = card.County,
        Supplier = card.Seller,
        QuotaEligible = card.IsQuotaEligible,
        InStock = !card.IsSoldOut,
        Certificate = card.Certificate is { } certificate ? ProductWords.CodeOf(certificate) : null,
    };
}

internal sealed record UnitPriceJson(Money Amount, [property: JsonConverter(typeof(JsonStringEnumConverter<BaseUnit>))] BaseUnit Unit)
{
    public static UnitPriceJson Of(UnitPrice price) => new(price.PerUnit, price.Unit);
}

/// <summary>A page of the API's list.</summary>
/// <param name="Facets">By parameter: its values with names and counts, without its own choices.</param>
/// <param name="Next">The address of the next page; <see langword="null"/> at the end.</param>
internal sealed record ProductListJson(IReadOnlyList<ProductJson> Items, int Total, IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> Facets, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Next);

internal sealed record FacetJson(string Value, string Name, int Count);
