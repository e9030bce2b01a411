using Marketplace.Search.Engines.Embedded;

namespace Marketplace.UnitTests.Search.Embedded;

public sealed class TopListTests
{
    [Fact]
    public void Top_OfMany_IsThatOfASort()
    {
        for (var round = 0; round < 200; round++)
        {
            var ranks = Enumerable.Range(0, Random.Shared.Next(300)).Select(_ => Random.Shared.NextInt64(-50, 50)).ToList();
            var capacity = Random.Shared.Next(40);
            var top = new TopList(capacity);
            ranks.ForEach(top.Offer);

            Assert.Equal(ranks.OrderDescending().Take(capacity), top.Take());
        }
    }
}
