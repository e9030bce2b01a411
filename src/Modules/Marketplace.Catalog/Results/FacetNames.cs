using System.Globalization;
using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Products;
using Marketplace.Platform;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Results;

/// <summary>The names of facets' values in the language of the request, for those who have the lists at hand.</summary>
internal sealed class FacetNames(CategoryDirectory categories, BrandDirectory brands, IRegions regions, IStringLocalizer<Resources.Strings> texts)
{
    public async Task<Func<Facet, string, string>> ReadAsync(CancellationToken cancellation)
    {
        var tree = await categories.GetAsync(cancellation);
        var list = await brands.GetAsync(cancellation);
        var map = await regions.MapAsync(cancellation);
        return (facet, value) => facet switch
        {
            Facet.Category => tree.Find(value)?.Name ?? value,
            Facet.County => map.Find(int.Parse(value, CultureInfo.InvariantCulture))?.LocalName ?? value,
            Facet.Brand => list.Find(value)?.Name ?? value,
            Facet.Certificate => texts.NameOf(ProductWords.Certificates[value]),
            Facet.Scene => texts.NameOf(ProductWords.Scenes[value]),
            Facet.Price => SpanOf(PriceBucket.Prices.First(bucket => bucket.Value == value)),
            Facet.UnitPrice => SpanOf(PriceBucket.UnitPrices.First(bucket => bucket.Value == value)),
            Facet.Quota => texts[value == FacetValues.Yes ? "Counts toward the quota" : "Does not count toward the quota"],
            Facet.ColdChain => texts[value == FacetValues.Yes ? "Sent chilled" : "Sent without cooling"],
            Facet.Stock => texts[value == FacetValues.InStock ? "In stock" : "Sold out"],
            _ => texts[value switch { FacetValues.Free => "Free delivery", FacetValues.Charged => "Delivery is charged", _ => "Not delivered there" }],
        };
    }

    /// <summary>A range of prices in words: ¥10–20, from ¥500.</summary>
    public string SpanOf(PriceRange range) => (range.From, range.To) switch
    {
        ({ } from, { } to) => texts["¥{0}–{1}", Short(from), Short(to)],
        ({ } from, null) => texts["from ¥{0}", Short(from)],
        (null, { } to) => texts["up to ¥{0}", Short(to)],
        _ => "",
    };

    private static string Short(Money money) => money.Yuan.ToString("0.##", CultureInfo.InvariantCulture);

    private string SpanOf(PriceBucket bucket)
    {
        var span = SpanOf(new PriceRange(bucket.From.Fen == 0 ? null : bucket.From, bucket.To));
        return bucket.Unit switch
        {
            SearchUnit.Kilogram => texts["{0} a kg", span],
            SearchUnit.Litre => texts["{0} a litre", span],
            SearchUnit.Piece => texts["{0} a piece", span],
            _ => span,
        };
    }
}
