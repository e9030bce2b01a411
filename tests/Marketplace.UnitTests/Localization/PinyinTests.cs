using Marketplace.Platform.Localization;

namespace Marketplace.UnitTests.Localization;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("馆陶", "guantao", "gt")]
    [InlineData("重庆", "chongqing", "cq")]
    [InlineData("六安瓜片", "luanguapian", "lagp")]
    [InlineData("乐亭县", "laotingxian", "ltx")]
    [InlineData("单县", "shanxian", "sx")]
    [InlineData("厦门", "xiamen", "xm")]
    public void Of_ReadsPhrasesBeforeCharacters(string text, string full, string initials) => Assert.Equal(new Pinyin(full, initials), Pinyin.Of(text));

    [Fact]
    public void Of_ReadsAPhraseInTheMiddleOfAText() => Assert.Equal(new Pinyin("woaichongqing", "wacq"), Pinyin.Of("我爱重庆"));

    [Fact]
    public void Of_KeepsLatinLettersAndDigitsInLowerCase() => Assert.Equal(new Pinyin("a4zhi", "a4z"), Pinyin.Of("A4 纸"));

    [Theory]
    [InlineData("")]
    [InlineData("，。·")]
    public void Of_TextWithoutAnythingToSay_IsEmpty(string text) => Assert.Equal(new Pinyin("", ""), Pinyin.Of(text));

    [Fact]
    public void Of_ARareCharacterWithoutReading_IsLeftOutWhole() => Assert.Equal(new Pinyin("a", "a"), Pinyin.Of("𠮷A"));
}
