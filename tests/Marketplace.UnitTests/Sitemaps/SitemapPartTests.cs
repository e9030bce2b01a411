using Marketplace.Platform.Sitemaps;

namespace Marketplace.UnitTests.Sitemaps;

public sealed class SitemapPartTests
{
    [Theory, InlineData(0, 0), InlineData(1, 1), InlineData(5000, 1), InlineData(5001, 2), InlineData(400_000, 80)]
    public void Parts_AreAsManyAsTheNumbersNeed(long lastNumber, int parts) => Assert.Equal(parts, SitemapPart.CountFor(lastNumber));

    [Fact]
    public void Parts_FollowEachOtherWithoutAGap()
    {
        Assert.Equal((0, 5000), (new SitemapPart(1).After, new SitemapPart(1).UpTo));
        Assert.Equal((5000, 10_000), (new SitemapPart(2).After, new SitemapPart(2).UpTo));
    }
}
