using Marketplace.Platform;
using Marketplace.Search.Abstractions;
using Marketplace.Testing.Search;

namespace Marketplace.IntegrationTests.Search;

public abstract partial class SearchEngineContract
{
    private static readonly Facet[] AllFacets = Enum.GetValues<Facet>();
    private static readonly string[] Texts = ["", "", "苹果", "馆陶", "米", "大米", "有机", "黄瓜", "茶", "吉林", "礼盒", "5kg", "合作社"];

    [Fact]
    public async Task Facets_OfRandomCombinations_AgreeWithANaiveCount()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var query = RandomQuery(random);
            var (result, naive) = (await SearchAsync(query), new NaiveSearch(await MatchingAsync(query.Text)));

            Assert.True(naive.Hits(query).Count == result.Total, $"Seed {seed}, round {round}: {result.Total} hits, {naive.Hits(query).Count} expected by {query}.");
            foreach (var facet in AllFacets)
            {
                var expected = naive.Counts(query, facet).Concat(query.Choices[facet].Select(value => KeyValuePair.Create(value, 0))).DistinctBy(count => count.Key).ToDictionary();
                var counted = result.Facets[facet].ToDictionary(count => count.Value, count => count.Count);
                Assert.True(counted.All(count => expected.TryGetValue(count.Key, out var right) && right == count.Value), $"Seed {seed}, round {round}: {facet} of {query}.");
                Assert.True(counted.Count == expected.Count || counted.Count >= 50, $"Seed {seed}, round {round}: {facet} lists {counted.Count} of {expected.Count} values of {query}.");
            }
        }
    }

    [Theory]
    [InlineData(SearchSort.Price)]
    [InlineData(SearchSort.Newest)]
    [InlineData(SearchSort.LandedUnitPrice)]
    public async Task Sort_OverAllPages_IsThatOfANaiveSort(SearchSort sort)
    {
        foreach (var deliverTo in new[] { 0, 540000, 310000 })
        {
            var query = new SearchQuery { Kind = GoldenDocuments.Kind, Sort = sort, DeliverTo = deliverTo, PageSize = 100 };

            var ids = await AllPagesAsync(query);

            var keys = ids.Select(id => GoldenDocuments.All[Keys[id]]).Select(document => sort switch
            {
                SearchSort.Price => document.Price.Fen,
                SearchSort.Newest => -document.ListedAt.ToUnixTimeSeconds(),
                _ => NaiveSearch.LandedUnitPrice(document, deliverTo) ?? long.MaxValue,
            }).ToList();
            Assert.Equal(keys.Order(), keys);
            Assert.Equal(GoldenDocuments.All.Count, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task Relevance_OverAllPages_HasEveryHitOnce()
    {
        foreach (var text in Texts)
        {
            var query = new SearchQuery { Kind = GoldenDocuments.Kind, Text = text, PageSize = 17 };

            var ids = await AllPagesAsync(query);

            Assert.Equal((await SearchAsync(query)).Total, ids.Count);
            Assert.Equal(ids.Count, ids.Distinct().Count());
        }
    }

    [Fact]
    public async Task Page_BehindTheLast_IsEmptyAndCountsAll()
    {
        var result = await SearchAsync(new SearchQuery { Kind = GoldenDocuments.Kind, Text = "苹果", Page = 90 });

        Assert.Empty(result.Ids);
        Assert.NotEqual(0, result.Total);
        Assert.Null(result.NextPage);
    }

    [Fact]
    public async Task Choice_ThatNothingHas_IsListedWithNoneAndCanBeTakenBack()
    {
        var query = new SearchQuery { Kind = GoldenDocuments.Kind, Text = "苹果", Choices = FacetChoices.None.With(Facet.Brand, "no-such-brand").With(Facet.Scene, "retail") };

        var result = await SearchAsync(query);

        Assert.Equal(0, result.Total);
        Assert.Contains(new FacetCount("no-such-brand", "no-such-brand", 0), result.Facets[Facet.Brand]);
        var way = Assert.IsType<WayOut.ReleaseFacet>(result.WaysOut[0]);
        Assert.Equal(Facet.Brand, way.Facet);
        Assert.Equal((await SearchAsync(query with { Choices = query.Choices.Without(Facet.Brand) })).Total, way.Count);
    }

    [Fact]
    public async Task Supplier_WhoDoesNotSellIt_IsNotInTheWay()
    {
        var cucumber = GoldenDocuments.All["cucumber.guantao.5jin"];

        var result = await SearchAsync(new SearchQuery { Kind = GoldenDocuments.Kind, Text = "苹果", SupplierId = cucumber.SupplierId });

        Assert.Equal(0, result.Total);
        Assert.Equal((await SearchAsync("苹果")).Total, Assert.IsType<WayOut.ReleaseSupplier>(Assert.Single(result.WaysOut)).Count);
    }

    private async Task<List<Guid>> AllPagesAsync(SearchQuery query)
    {
        var ids = new List<Guid>();
        for (int? page = 1; page is { } number;)
        {
            var result = await SearchAsync(query with { Page = number });
            ids.AddRange(result.Ids);
            page = result.NextPage;
        }

        return ids;
    }

    private async Task<List<SearchDocument>> MatchingAsync(string text)
    {
        var ids = await AllPagesAsync(new SearchQuery { Kind = GoldenDocuments.Kind, Text = text, PageSize = 100, Sort = SearchSort.Price });
        return [.. ids.Select(id => GoldenDocuments.All[Keys[id]])];
    }

    private async Task<List<SearchDocument>> MatchingInOrderAsync(string text)
    {
        var ids = await AllPagesAsync(new SearchQuery { Kind = GoldenDocuments.Kind, Text = text, PageSize = 100 });
        return [.. ids.Select(id => GoldenDocuments.All[Keys[id]])];
    }

    private static SearchQuery RandomQuery(Random random)
    {
        var deliverTo = random.Next(3) switch { 0 => 0, 1 => 540000, _ => FreightByProvince.Provinces[random.Next(34)] };
        var choices = FacetChoices.None;
        for (var count = random.Next(6); count > 0; count--)
        {
            var facet = AllFacets[random.Next(AllFacets.Length)];
            var values = NaiveSearch.ValuesOf(GoldenDocuments.All.Values.ElementAt(random.Next(GoldenDocuments.All.Count)), facet, deliverTo).ToList();
            choices = values.Count == 0 ? choices : choices.With(facet, values[random.Next(values.Count)]);
        }

        return new SearchQuery
        {
            Kind = GoldenDocuments.Kind,
            Text = Texts[random.Next(Texts.Length)],
            DeliverTo = deliverTo,
            Choices = choices,
            Price = random.Next(5) == 0 ? new(Money.FromYuan(random.Next(80)), random.Next(2) == 0 ? Money.FromYuan(random.Next(80, 300)) : null) : default,
            UnitPrice = random.Next(5) == 0 ? new(null, Money.FromYuan(random.Next(1, 60))) : default,
            SupplierId = random.Next(12) == 0 ? GoldenDocuments.All.Values.ElementAt(random.Next(GoldenDocuments.All.Count)).SupplierId : null,
            Sort = (SearchSort)random.Next(4),
        };
    }
}
