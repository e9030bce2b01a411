using Marketplace.Search.Queries;
using Marketplace.Testing.Search;

namespace Marketplace.UnitTests.Search;

public sealed class SpellingTests
{
    private static readonly Spelling Spelling = new(new Lexicon([], SeedWords.Suggested, SeedWords.Synonyms));

    [Theory]
    [InlineData("马玲薯", "马铃薯")]
    [InlineData("弥猴桃", "猕猴桃")]
    [InlineData("核挑", "核桃")]
    [InlineData("黄呱", "黄瓜")]
    [InlineData("huanggua", "黄瓜")]
    [InlineData("tongyuheimuer", "通榆 黑木耳")]
    public void Slip_IsTakenForTheNearestWord(string typed, string meant) => Assert.Equal(meant.Split(' '), Spelling.Nearest(typed).Select(word => word.Words[0]));

    [Fact]
    public void WordsThatSoundAlike_AreAllMeant() => Assert.Equal(["平果", "苹果"], Assert.Single(Spelling.Nearest("pingguo")).Words.Order());

    [Fact]
    public void LooseSound_IsUnderstood() => Assert.Contains("苹果", Assert.Single(Spelling.Nearest("pinguo")).Words);

    [Theory]
    [InlineData("手机")]
    [InlineData("飞机票")]
    [InlineData("qwxzv")]
    [InlineData("x")]
    [InlineData("机")]
    public void Nonsense_IsNearNothing(string typed) => Assert.Empty(Spelling.Nearest(typed));
}
