using Marketplace.Search.Queries;

namespace Marketplace.UnitTests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("馆陶黄瓜", "馆陶黄瓜")]
    [InlineData("館陶黃瓜", "馆陶黄瓜")]
    [InlineData("ＮＦＣ　橙汁", "nfc 橙汁")]
    [InlineData("GB/T 1354", "gb t 1354")]
    [InlineData("5 斤装", "5斤装")]
    [InlineData("75–80 mm", "75 80mm")]
    [InlineData("皮蛋(松花蛋)", "皮蛋 松花蛋")]
    [InlineData("  「五常」·大米！ ", "五常 大米")]
    [InlineData("㎏", "kg")]
    [InlineData("🍎", "")]
    [InlineData("。", "")]
    [InlineData("", "")]
    public void Words_OfAText_AreInOneForm(string text, string words) => Assert.Equal(words, SearchText.Words(text));

    [Fact]
    public void Words_OfWords_AreTheSame()
    {
        foreach (var text in new[] { "ＮＦＣ　橙汁", "館陶黃瓜 5 斤", "Å ﬁ ①", "𠮷野家", "㑮" })
        {
            Assert.Equal(SearchText.Words(text), SearchText.Words(SearchText.Words(text)));
        }
    }

    [Fact]
    public void Sound_OfBrokenText_IsText()
    {
        Assert.Equal("苹\uFFFD果\uFFFD", SearchText.Sound("苹\0果\uD83C"));
        Assert.Equal("苹\uFFFD果", SearchText.Sound("苹\uDF4E果"));
    }
}
