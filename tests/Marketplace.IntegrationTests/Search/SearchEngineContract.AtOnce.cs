using Marketplace.Search.Abstractions;
using Marketplace.Testing.Search;

namespace Marketplace.IntegrationTests.Search;

public abstract partial class SearchEngineContract
{
    [Fact]
    public async Task Searches_AtOnce_AreAnsweredAsAlone()
    {
        var random = new Random(1);
        var queries = GoldenQuery.All.Select(query => new SearchQuery { Kind = GoldenDocuments.Kind, Text = query.Typed }).Concat(Enumerable.Range(0, 200).Select(_ => RandomQuery(random))).ToList();
        var alone = new List<SearchResult>();
        foreach (var query in queries)
        {
            alone.Add(await SearchAsync(query));
        }

        await Parallel.ForEachAsync(Enumerable.Range(0, 20_000), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancellation }, async (number, _) =>
        {
            var at = new Random(number).Next(queries.Count);
            var result = await SearchAsync(queries[at]);
            Assert.Equal(alone[at].Ids, result.Ids);
            Assert.Equal(alone[at].Total, result.Total);
        });
    }
}
