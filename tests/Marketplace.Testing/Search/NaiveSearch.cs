using Marketplace.Search.Abstractions;

namespace Marketplace.Testing.Search;

/// <summary>Facets, filters and orders the slow way, one document after the other: what an engine must agree with.</summary>
internal sealed class NaiveSearch(IReadOnlyCollection<SearchDocument> documents)
{
    public IReadOnlyList<SearchDocument> Hits(SearchQuery query) => [.. documents.Where(document => Passes(document, query, except: null))];

    /// <summary>The counts of a facet, without its own choices.</summary>
    public IReadOnlyDictionary<string, int> Counts(SearchQuery query, Facet facet) => documents
        .Where(document => Passes(document, query, facet))
        .SelectMany(document => ValuesOf(document, facet, query.DeliverTo).Distinct())
        .GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Tenths of a fen for a kg, litre or piece of a minimum order, as delivered; <see langword="null"/> where it is not.</summary>
    public static long? LandedUnitPrice(SearchDocument document, int deliverTo) =>
        FeeTo(document, deliverTo) is { } fee ? (document.OrderPrice.Fen + (deliverTo == 0 ? 0 : fee)) * 10_000 / document.OrderContent.Thousandths : null;

    public static IEnumerable<string> ValuesOf(SearchDocument document, Facet facet, int deliverTo) => facet switch
    {
        Facet.Category => [document.Category.Code[..2], document.Category.Code[..4], document.Category.Code],
        Facet.County => [(document.Origin.Adcode / 10000 * 10000).ToString(), document.Origin.Adcode.ToString()],
        Facet.Brand => document.Brands.Select(brand => brand.Slug),
        Facet.Certificate => document.Certificates,
        Facet.Scene => document.Scenes,
        Facet.Price => [PriceBucket.Prices.Last(bucket => document.Price >= bucket.From).Value],
        Facet.UnitPrice => [PriceBucket.UnitPrices.Last(bucket => bucket.Unit == document.Unit && document.UnitPrice >= bucket.From).Value],
        Facet.Quota => [document.IsQuotaEligible ? FacetValues.Yes : FacetValues.No],
        Facet.ColdChain => [document.IsColdChain ? FacetValues.Yes : FacetValues.No],
        Facet.Stock => [document.IsInStock ? FacetValues.InStock : FacetValues.SoldOut],
        _ => [FeeTo(document, deliverTo) switch { null => FacetValues.NotDelivered, 0 => FacetValues.Free, _ => FacetValues.Charged }],
    };

    private static bool Passes(SearchDocument document, SearchQuery query, Facet? except)
    {
        if (query.SupplierId is { } supplier && document.SupplierId != supplier)
        {
            return false;
        }

        return Enum.GetValues<Facet>().All(facet => facet == except
            || ((!query.Choices.Has(facet) || ValuesOf(document, facet, query.DeliverTo).Any(value => query.Choices.Has(facet, value)))
                && (facet != Facet.Price || IsIn(query.Price, document.Price.Fen)) && (facet != Facet.UnitPrice || IsIn(query.UnitPrice, document.UnitPrice.Fen))));
    }

    private static bool IsIn(PriceRange range, long fen) => !(fen < range.From?.Fen) && !(fen > range.To?.Fen);

    /// <summary>To nowhere in particular: 0 where it is free everywhere, else something.</summary>
    private static long? FeeTo(SearchDocument document, int deliverTo)
    {
        var province = FreightByProvince.Provinces.ToList().FindIndex(code => code / 10000 == deliverTo / 10000);
        return province < 0
            ? document.Freight.Fen.All(fee => fee == 0) ? 0 : 1
            : document.Freight.Fen[province] is var fee and not FreightByProvince.NotDelivered ? fee : null;
    }
}
