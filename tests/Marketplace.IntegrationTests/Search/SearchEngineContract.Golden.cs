using Marketplace.Testing.Search;

namespace Marketplace.IntegrationTests.Search;

public abstract partial class SearchEngineContract
{
    [Fact]
    public async Task GoldenQueries_AreAnsweredWell()
    {
        var output = TestContext.Current.TestOutputHelper!;
        var scores = new List<(GoldenQuery Query, double Score, int Total)>();
        foreach (var query in GoldenQuery.All)
        {
            var result = await SearchAsync(query.Typed);
            var keys = result.Ids.Select(id => Keys[id]).ToList();
            scores.Add((query, query.Ndcg(keys), result.Total));
            if (query.Grades.Count > 0 ? query.Ndcg(keys) < 0.85 : result.Total > 0)
            {
                output.WriteLine($"{query.Ndcg(keys):F2} {query.Class} “{query.Typed}” [{string.Join(" ", result.Reading.Terms.Select(term => $"{term.Typed}:{term.State}:{term.Words[0]}"))}] {result.Total}: {string.Join(" ", keys.Take(10).Select(key => $"{key}({query.Grades.GetValueOrDefault(key)})"))}");
            }
        }

        var wanted = scores.Where(score => score.Query.Grades.Count > 0).ToList();
        foreach (var kind in wanted.GroupBy(score => score.Query.Class))
        {
            output.WriteLine($"{kind.Key,-20} {kind.Count(),4} queries  NDCG@10 {kind.Average(score => score.Score):F3}  nothing found {kind.Count(score => score.Total == 0)}");
        }

        var (mean, empty) = (wanted.Average(score => score.Score), wanted.Count(score => score.Total == 0));
        output.WriteLine($"{"all",-20} {wanted.Count,4} queries  NDCG@10 {mean:F3}  nothing found {empty}");
        Assert.True(mean >= 0.85, $"NDCG@10 is {mean:F3}.");
        Assert.True(empty <= wanted.Count * 0.02, $"{empty} queries find nothing though something fits.");
        Assert.All(scores.Where(score => score.Query.Class == "nothing"), score => Assert.Equal(0, score.Total));
    }
}
