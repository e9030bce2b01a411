using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Suggestions;

namespace Marketplace.UnitTests.Search;

public sealed class SuggestionIndexTests
{
    private static readonly SuggestionIndex Index = SuggestionIndex.Of(
        [
            new(WordKind.Name, "馆陶黄瓜", "馆陶黄瓜", 9), new(WordKind.Name, "馆陶黑陶", "馆陶黑陶", 2), new(WordKind.Name, "NFC 橙汁", "NFC 橙汁", 1), new(WordKind.Place, "130433", "馆陶县", 45),
            new(WordKind.Brand, "guantao-huanggua", "馆陶黄瓜", 5), new(WordKind.Category, "0301", "苹果梨类", 30), new(WordKind.Variety, "红富士", "红富士", 4), new(WordKind.Name, "黄瓜", "黄瓜", 1),
        ],
        [new(SuggestionKind.County, "220622", "靖宇县", "靖宇"), new(SuggestionKind.County, "110101", "东城区", "东城", IsSuggested: false), new(SuggestionKind.County, "130433", "馆陶县", "馆陶"),
            new(SuggestionKind.Category, "0301", "苹果梨类", IsSuggested: false, Translation: "Apples & Pears"), new(SuggestionKind.Category, "0302", "柑橘类", IsSuggested: false, Translation: "Applied citrus")]);

    [Theory]
    [InlineData("馆")]
    [InlineData("馆陶")]
    [InlineData("館陶")]
    [InlineData("guan")]
    [InlineData("guantao")]
    [InlineData("GuanTao")]
    [InlineData("guan tao")]
    [InlineData("gt")]
    [InlineData("g")]
    [InlineData("馆t")]
    [InlineData("馆tao")]
    [InlineData("guan陶")]
    [InlineData("gtao")]
    [InlineData("guant")]
    [InlineData("ｇｔ")]
    public void Beginning_HoweverTyped_FindsWhatBeginsSo(string typed) => Assert.Equal(
        [new(SuggestionKind.County, "130433", "馆陶县", 45), new(SuggestionKind.Name, "馆陶黄瓜", "馆陶黄瓜", 9), new(SuggestionKind.Brand, "guantao-huanggua", "馆陶黄瓜", 5), new(SuggestionKind.Name, "馆陶黑陶", "馆陶黑陶", 2)],
        Index.Find(typed));

    [Fact]
    public void WhatIsTypedCompletely_ComesFirst() => Assert.Equal("黄瓜", Index.Find("黄瓜")[0].Text);

    [Fact]
    public void Place_WithoutGoods_IsSuggestedOnlyWhereItsSourceSaysSo()
    {
        Assert.Equal(new Suggestion(SuggestionKind.County, "220622", "靖宇县", 0), Assert.Single(Index.Find("jingyu")));
        Assert.Empty(Index.Find("东城"));
    }

    [Fact]
    public void LatinName_IsFoundAsWritten() => Assert.Equal("NFC 橙汁", Assert.Single(Index.Find("nfc橙")).Text);

    [Theory]
    [InlineData("appl")]
    [InlineData("Apples")]
    [InlineData("apples & pears")]
    [InlineData("pgl")]
    public void Category_IsFoundByBothItsNames(string typed) => Assert.Equal("苹果梨类", Assert.Single(Index.Find(typed)).Text);

    [Theory]
    [InlineData("")]
    [InlineData(" 　")]
    [InlineData("。")]
    [InlineData("🍎")]
    [InlineData("xyz")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一")]
    public void Typed_ThatNothingBeginsWith_FindsNothing(string typed) => Assert.Empty(Index.Find(typed));

    [Fact]
    public void Typed_OfTenThousandCharacters_FindsNothing() => Assert.Empty(Index.Find(new string('馆', 10_000)));
}
