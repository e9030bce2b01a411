using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>
/// Which choices a document fails, one bit a facet: none, and it is a hit; one alone, and it still counts for that facet's other values.
/// The choices are turned into a table per column first, so that a document costs a look-up each.
/// </summary>
internal sealed class FacetFilter
{
    private readonly Columns _columns;
    private readonly SearchQuery _query;
    private readonly uint[]? _categories;
    private readonly uint[]? _places;
    private readonly uint[]? _brands;
    private readonly uint[]? _traits;
    private readonly int[] _fees;
    private readonly HashSet<string>? _freights;
    private readonly uint[]? _priceBuckets;
    private readonly uint[]? _unitPriceBuckets;

    public FacetFilter(Columns columns, SearchQuery query, int province)
    {
        (_columns, _query) = (columns, query);
        _categories = Table(Facet.Category, columns.CategoryNames, columns.CategoryCodes);
        _places = Table(Facet.County, columns.PlaceNames, columns.PlaceCodes);
        _brands = Table(Facet.Brand, columns.BrandNames, columns.BrandCodes);
        _traits = Traits();
        _freights = Chosen(Facet.Freight);
        _fees = columns.FreightCodes.To(province);
        _priceBuckets = Chosen(Facet.Price) is { } prices ? Buckets(PriceBucket.Prices, prices, Facet.Price) : null;
        _unitPriceBuckets = Chosen(Facet.UnitPrice) is { } unitPrices ? Buckets(PriceBucket.UnitPrices, unitPrices, Facet.UnitPrice) : null;
    }

    /// <summary>Whether nothing is chosen, so that all documents pass.</summary>
    public bool IsOpen => _query.Choices.Count == 0 && _query.Price.IsOpen && _query.UnitPrice.IsOpen;

    public static uint Bit(Facet facet) => 1u << (int)facet;

    /// <summary>The value of a fee in the facet of freight.</summary>
    public static string ValueOf(int fee) => fee switch { 0 => FacetValues.Free, FreightByProvince.NotDelivered => FacetValues.NotDelivered, _ => FacetValues.Charged };

    /// <summary>The facets whose choices the document of a slot fails.</summary>
    public uint FailsOf(int slot)
    {
        uint fails = 0;
        if (_categories is not null)
        {
            fails |= _categories[_columns.Categories[slot]];
        }

        if (_places is not null)
        {
            fails |= _places[_columns.Places[slot]];
        }

        if (_brands is not null)
        {
            fails |= _brands[_columns.Brands[slot]];
        }

        if (_traits is not null)
        {
            fails |= _traits[_columns.Traits[slot]];
        }

        if (_freights is not null && !_freights.Contains(ValueOf(_fees[_columns.Freights[slot]])))
        {
            fails |= Bit(Facet.Freight);
        }

        return fails | FailsOfPrices(slot);
    }

    private uint FailsOfPrices(int slot)
    {
        uint fails = 0;
        if (_priceBuckets is not null)
        {
            fails |= _priceBuckets[_columns.PriceBuckets[slot]];
        }

        if (_unitPriceBuckets is not null)
        {
            fails |= _unitPriceBuckets[_columns.UnitPriceBuckets[slot]];
        }

        if (IsOutside(_query.Price, _columns.Prices[slot]))
        {
            fails |= Bit(Facet.Price);
        }

        if (IsOutside(_query.UnitPrice, _columns.UnitPrices[slot]))
        {
            fails |= Bit(Facet.UnitPrice);
        }

        return fails;
    }

    private static bool IsOutside(PriceRange range, int fen) => fen < range.From?.Fen || fen > range.To?.Fen;

    private HashSet<string>? Chosen(Facet facet) => _query.Choices.Has(facet) ? [.. _query.Choices[facet]] : null;

    private uint[]? Table(Facet facet, FacetNames names, CodeList<int[]> codes)
    {
        if (Chosen(facet) is not { } chosen)
        {
            return null;
        }

        var numbers = chosen.Select(names.Find).OfType<int>().ToHashSet();
        return Table(codes.Combinations, combination => combination.Any(numbers.Contains) ? 0 : Bit(facet));
    }

    private uint[]? Traits()
    {
        var (certificates, scenes) = (Numbers(Facet.Certificate, _columns.CertificateNames), Numbers(Facet.Scene, _columns.SceneNames));
        var (quota, cold, stock) = (Chosen(Facet.Quota), Chosen(Facet.ColdChain), Chosen(Facet.Stock));
        if (certificates is null && scenes is null && quota is null && cold is null && stock is null)
        {
            return null;
        }

        return Table(_columns.TraitCodes.Combinations, trait =>
            (certificates is null || trait.Certificates.Any(certificates.Contains) ? 0 : Bit(Facet.Certificate))
            | (scenes is null || trait.Scenes.Any(scenes.Contains) ? 0 : Bit(Facet.Scene))
            | (quota is null || quota.Contains(trait.IsQuotaEligible ? FacetValues.Yes : FacetValues.No) ? 0 : Bit(Facet.Quota))
            | (cold is null || cold.Contains(trait.IsColdChain ? FacetValues.Yes : FacetValues.No) ? 0 : Bit(Facet.ColdChain))
            | (stock is null || stock.Contains(trait.IsInStock ? FacetValues.InStock : FacetValues.SoldOut) ? 0 : Bit(Facet.Stock)));

        HashSet<int>? Numbers(Facet facet, FacetNames names) => Chosen(facet) is { } chosen ? [.. chosen.Select(names.Find).OfType<int>()] : null;
    }

    private static uint[] Table<T>(ReadOnlySpan<T> combinations, Func<T, uint> failsOf)
    {
        var table = new uint[combinations.Length];
        for (var code = 0; code < table.Length; code++)
        {
            table[code] = failsOf(combinations[code]);
        }

        return table;
    }

    private static uint[] Buckets(IReadOnlyList<PriceBucket> buckets, HashSet<string> chosen, Facet facet) =>
        [.. buckets.Select(bucket => chosen.Contains(bucket.Value) ? 0 : Bit(facet))];
}
