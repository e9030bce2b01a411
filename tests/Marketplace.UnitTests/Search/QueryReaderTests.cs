using Marketplace.Search.Engines;
using Marketplace.Search.Queries;
using Marketplace.Testing.Search;

namespace Marketplace.UnitTests.Search;

public sealed class QueryReaderTests
{
    private static readonly QueryReader Reader = new(new Lexicon([new(WordKind.Brand, "gannan-qicheng", "赣南脐橙", 3), new(WordKind.Brand, "guantao-huanggua", "馆陶黄瓜", 3)], SeedWords.Suggested, SeedWords.Synonyms));

    [Theory]
    [InlineData("馆陶鸡蛋", "馆陶 鸡蛋")]
    [InlineData("馆陶黄瓜", "馆陶 黄瓜")]
    [InlineData("赣南脐橙", "赣南脐橙")]
    [InlineData("有机大米", "有机 大米")]
    [InlineData("苹果醋", "苹果醋")]
    [InlineData("黄豆芽", "黄豆芽")]
    [InlineData("小米椒", "小米椒")]
    [InlineData("长白山蓝莓", "长白山 蓝莓")]
    [InlineData("合作社", "合作社")]
    [InlineData("津优35号", "津优35号")]
    [InlineData("nfc苹果汁", "nfc 苹果汁")]
    [InlineData("食堂用优质东北大米", "食堂 东北 大米")]
    [InlineData("优质", "优质")]
    [InlineData("大米10公斤", "大米 10公斤")]
    [InlineData("5斤装苹果", "苹果 5斤")]
    [InlineData("花生油5L", "花生油 5l")]
    [InlineData("苹果 苹果", "苹果")]
    public void Text_IsTakenApart(string text, string terms) => Assert.Equal(terms.Split(' '), Reader.Read(text).Terms.Select(term => term.Typed));

    [Fact]
    public void Term_HasItsSynonyms()
    {
        Assert.Equal([new("西红柿", WordRole.Itself), new("番茄", WordRole.Equal), new("洋柿子", WordRole.Equal)], Reader.Read("西红柿").Terms[0].Words);
        Assert.Contains(new TermWord("脐橙", WordRole.Narrower), Reader.Read("橙子").Terms[0].Words);
        Assert.DoesNotContain(Reader.Read("脐橙").Terms[0].Words, word => word.Text == "橙子");
    }

    [Fact]
    public void Text_TooLong_IsCut()
    {
        var read = Reader.Read(string.Concat(Enumerable.Repeat("苹果 大米 黄瓜 ", 30)));

        Assert.True(read.IsCut);
        Assert.Equal(["苹果", "大米", "黄瓜"], read.Terms.Select(term => term.Typed));
    }

    [Fact]
    public void Phrase_IsWhatWasWrittenTogether()
    {
        Assert.Equal(["馆陶黄瓜"], Reader.Read("馆陶黄瓜").Phrases);
        Assert.Equal(["馆陶小米"], Reader.Read("馆陶 小米").Phrases);
        Assert.Empty(Reader.Read("苹果醋").Phrases);
    }

    [Fact]
    public void Kind_IsWhatTheLexiconKnows()
    {
        Assert.Equal([TermKind.Place, TermKind.Goods, TermKind.Measure], Reader.Read("馆陶黄瓜 5斤").Terms.Select(term => term.Kind));
        Assert.Equal([TermKind.Unknown, TermKind.Unknown], Reader.Read("田上青 有机").Terms.Select(term => term.Kind));
    }
}
