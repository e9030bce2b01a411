using System.Globalization;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Platform;
using Marketplace.Platform.Mvc;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Marketplace.Catalog.Results;

/// <summary>The address of a search carries its whole state (design.md §2): read into a query, and written from one for every link of the page.</summary>
internal static class SearchAddress
{
    public const string Page = "/search";

    /// <summary>The fields of the form for a range of prices.</summary>
    public const string PriceFrom = "priceFrom";
    public const string PriceTo = "priceTo";

    private static readonly Dictionary<string, SearchSort> Sorts = new()
    {
        ["relevance"] = SearchSort.Relevance,
        ["unitPrice"] = SearchSort.LandedUnitPrice,
        ["price"] = SearchSort.Price,
        ["newest"] = SearchSort.Newest,
    };

    /// <summary>The facets with their parameters; places have two, of which the county's comes later.</summary>
    private static readonly (Facet Facet, string Parameter)[] Parameters =
    [
        (Facet.Category, "category"), (Facet.Brand, "brand"), (Facet.Certificate, "cert"), (Facet.Scene, "scene"), (Facet.Price, "price"),
        (Facet.UnitPrice, "unitPrice"), (Facet.Quota, "quota"), (Facet.ColdChain, "cold"), (Facet.Stock, "stock"), (Facet.Freight, "freight"),
    ];

    /// <param name="destination">From the address or the cookie; freight is reckoned by its province.</param>
    public static SearchQuery Read(QueryReader reader, Destination destination, CategoryTree categories, RegionMap regions)
    {
        reader.Values(CurrentDestination.Parameter, value => CurrentDestination.Of(value, regions) is not null);
        var choices = new List<FacetChoice>();
        void Choose(Facet facet, string parameter, Func<string, bool> isValid) => choices.AddRange(reader.Values(parameter, isValid).Select(value => new FacetChoice(facet, ValueOf(facet, value))));

        Choose(Facet.Category, "category", code => categories.Find(code) is not null);
        Choose(Facet.County, "province", code => regions.Provinces.Any(province => CodeOf(province) == code));
        Choose(Facet.County, "county", code => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var adcode) && regions.Find(adcode) is { Level: DivisionLevel.County });
        Choose(Facet.Brand, "brand", slug => slug.Length <= 60 && slug.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'));
        Choose(Facet.Certificate, "cert", ProductWords.Certificates.ContainsKey);
        Choose(Facet.Scene, "scene", ProductWords.Scenes.ContainsKey);
        Choose(Facet.Quota, "quota", value => value == "1");
        Choose(Facet.ColdChain, "cold", value => value == "1");
        Choose(Facet.Stock, "stock", value => value == "1");
        Choose(Facet.Freight, "freight", value => value == FacetValues.Free);
        var (price, prices) = Ranges(reader, "price", Facet.Price, PriceBucket.Prices);
        var (unitPrice, unitPrices) = Ranges(reader, "unitPrice", Facet.UnitPrice, PriceBucket.UnitPrices);

        return new SearchQuery
        {
            Kind = ProductSearchDocuments.ProductKind,
            Text = reader.Text("q"),
            Choices = FacetChoices.Of([.. choices, .. prices, .. unitPrices]),
            Price = price,
            UnitPrice = unitPrice,
            DeliverTo = destination.Province,
            Sort = reader.Choice("sort", Sorts, SearchSort.Relevance),
            Page = reader.Number("page", 1, SearchQuery.MostSkipped, 1),
        };
    }

    /// <summary>The two fields of the form become one parameter in place of the usual spans, so that a search has one address.</summary>
    /// <returns><see langword="null"/> when the address has none of them.</returns>
    public static string? Tidied(IQueryCollection query)
    {
        if (!query.ContainsKey(PriceFrom) && !query.ContainsKey(PriceTo))
        {
            return null;
        }

        var (from, to) = (query[PriceFrom].ToString().Trim(), query[PriceTo].ToString().Trim());
        string[] dropped = from.Length + to.Length > 0 ? [PriceFrom, PriceTo, "price"] : [PriceFrom, PriceTo];
        var kept = query.Where(pair => !dropped.Contains(pair.Key)).SelectMany(pair => pair.Value.Where(value => value?.Length > 0).Select(value => KeyValuePair.Create(pair.Key, value!)));
        return Page + new QueryBuilder(from.Length + to.Length > 0 ? kept.Append(new("price", $"{from}-{to}")) : kept).ToQueryString();
    }

    /// <param name="deliverTo">The destination, where the address names it itself; 0 where the cookie does, or nobody.</param>
    public static string Of(SearchQuery query, int deliverTo = 0, string path = Page) => path + new QueryBuilder(FieldsOf(query, deliverTo)).ToQueryString();

    /// <summary>The parameters of a query, for links and for hidden fields.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(SearchQuery query, int deliverTo)
    {
        if (query.Text.Length > 0)
        {
            yield return new("q", query.Text);
        }

        foreach (var (facet, value) in query.Choices.OrderBy(choice => choice.Facet == Facet.County))
        {
            yield return new(ParameterOf(facet, value), ParameterValueOf(facet, value));
        }

        if (!query.Price.IsOpen)
        {
            yield return new("price", TextOf(query.Price));
        }

        if (!query.UnitPrice.IsOpen)
        {
            yield return new("unitPrice", TextOf(query.UnitPrice));
        }

        if (deliverTo != 0)
        {
            yield return new(CurrentDestination.Parameter, deliverTo.ToString(CultureInfo.InvariantCulture));
        }

        if (query.Sort != SearchSort.Relevance)
        {
            yield return new("sort", CodeOf(query.Sort));
        }

        if (query.Page > 1)
        {
            yield return new("page", query.Page.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static string CodeOf(SearchSort sort) => Sorts.First(pair => pair.Value == sort).Key;

    public static string CodeOf(Division division) => division.Adcode.ToString(CultureInfo.InvariantCulture);

    /// <summary>The parameter of a facet's value, for the fields of the form.</summary>
    public static string ParameterOf(Facet facet, string value) => facet == Facet.County
        ? value.EndsWith("0000", StringComparison.Ordinal) ? "province" : "county"
        : Array.Find(Parameters, pair => pair.Facet == facet).Parameter;

    /// <summary>A facet's value as the address has it: what is simply true is 1.</summary>
    public static string ParameterValueOf(Facet facet, string value) => facet switch
    {
        Facet.Quota or Facet.ColdChain when value == FacetValues.Yes => "1",
        Facet.Stock when value == FacetValues.InStock => "1",
        _ => value,
    };

    private static string ValueOf(Facet facet, string value) => facet switch
    {
        Facet.Quota or Facet.ColdChain => FacetValues.Yes,
        Facet.Stock => FacetValues.InStock,
        _ => value,
    };

    /// <summary>Of one parameter: the usual spans, several of which are OR, and the last other range, as <c>100-500</c> or <c>100-</c>.</summary>
    private static (PriceRange Range, IEnumerable<FacetChoice> Spans) Ranges(QueryReader reader, string parameter, Facet facet, IReadOnlyList<PriceBucket> buckets)
    {
        var values = reader.Values(parameter, value => buckets.Any(bucket => bucket.Value == value) || TryRead(value, out _));
        var range = values.LastOrDefault(value => buckets.All(bucket => bucket.Value != value)) is { } free && TryRead(free, out var read) ? read : default;
        return (range, values.Where(value => buckets.Any(bucket => bucket.Value == value)).Select(value => new FacetChoice(facet, value)));
    }

    private static bool TryRead(string text, out PriceRange range)
    {
        range = default;
        if (text.Split('-') is not [var from, var to] || !TryReadYuan(from, out var least) || !TryReadYuan(to, out var most) || (least is null && most is null) || least > most)
        {
            return false;
        }

        range = new PriceRange(least, most);
        return true;
    }

    private static bool TryReadYuan(string text, out Money? money)
    {
        money = null;
        if (text.Length == 0)
        {
            return true;
        }

        var valid = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan) && yuan < 10_000_000 && decimal.Round(yuan, 2) == yuan;
        money = valid ? Money.FromYuan(yuan) : null;
        return valid;
    }

    private static string TextOf(PriceRange range) => string.Create(CultureInfo.InvariantCulture, $"{range.From?.Yuan:0.##}-{range.To?.Yuan:0.##}");
}
