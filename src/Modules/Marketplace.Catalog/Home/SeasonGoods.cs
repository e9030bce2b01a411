using Marketplace.Catalog.Counties;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Catalog.Results;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Home;

/// <summary>Reads what is gathered this month, from the season calendars of the counties.</summary>
internal sealed class SeasonGoods(CountyDirectory counties, IRegions regions, ISearch search, ProductCards cards, TimeProvider clock)
{
    private const int GoodsShown = 8;

    /// <summary>Of so many, those are shown whose name says what is in season, not a mixed box that has some of it.</summary>
    private const int GoodsRead = 16;
    private const int LinksShown = 16;

    public async Task<Season> ReadAsync(Destination destination, CancellationToken cancellation)
    {
        var today = clock.Today();
        var known = await counties.GetAsync(cancellation);
        List<CountySeason> lines = [.. InTurn(known.InSeason(today.Month).Where(line => !line.Picked.IsAllYear), today)];

        var firsts = new List<(Guid Id, CountySeason Line)>();
        foreach (var line in lines)
        {
            if (firsts.Count < GoodsRead && (await search.SearchAsync(QueryFor(line) with { PageSize = 1, Facets = [] }, cancellation)).Ids is [var first, ..])
            {
                firsts.Add((first, line));
            }
        }

        var read = (await cards.OfAsync([.. firsts.Select(first => first.Id).Distinct()], destination, cancellation)).ToDictionary(card => card.Id);
        List<(ProductCard Card, CountySeason Line)> shown =
        [
            .. firsts.DistinctBy(first => first.Id).Where(first => read.ContainsKey(first.Id)).Select(first => (read[first.Id], first.Line))
                .OrderByDescending(good => good.Item1.Name.Contains(good.Line.Good, StringComparison.Ordinal)).ThenBy(good => good.Item1.IsSoldOut).Take(GoodsShown),
        ];
        var map = await regions.MapAsync(cancellation);
        return new(
            today.Month,
            [.. shown.Select(good => good.Card)],
            [.. lines.Except(shown.Select(good => good.Line)).Take(LinksShown).Select(line => new SeasonLink(map.Find(line.Adcode)?.LocalShortName ?? "", line.Good, SearchAddress.Of(QueryFor(line))))]);
    }

    /// <summary>Each good once: first one of every county, those with the shortest season before others, then the second ones. Each day another county begins.</summary>
    private static IEnumerable<CountySeason> InTurn(IEnumerable<CountySeason> seasons, DateOnly today)
    {
        List<IGrouping<int, CountySeason>> groups = [.. seasons.GroupBy(season => season.Adcode)];
        return groups.Index()
            .SelectMany(county => county.Item.OrderBy(season => season.Picked.Count).Index().Select(season => (Round: season.Index, Turn: (county.Index + today.DayNumber) % groups.Count, Season: season.Item)))
            .OrderBy(entry => entry.Round).ThenBy(entry => entry.Turn).Select(entry => entry.Season)
            .DistinctBy(season => season.Good);
    }

    private static SearchQuery QueryFor(CountySeason season) => new()
    {
        Kind = ProductSearchDocuments.ProductKind,
        Text = season.Good,
        Choices = FacetChoices.None.With(Facet.County, CountyRules.KeyOf(season.Adcode)),
    };
}

/// <summary>What is in season.</summary>
/// <param name="Goods">One of each, from different counties as far as there are.</param>
/// <param name="Others">Further ones.</param>
internal sealed record Season(int Month, IReadOnlyList<ProductCard> Goods, IReadOnlyList<SeasonLink> Others);

/// <param name="Address">Of the results.</param>
internal sealed record SeasonLink(string County, string Good, string Address);
