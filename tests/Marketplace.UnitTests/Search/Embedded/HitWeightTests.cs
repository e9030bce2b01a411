using Marketplace.Search.Engines;
using Marketplace.Search.Engines.Embedded;

namespace Marketplace.UnitTests.Search.Embedded;

public sealed class HitWeightTests
{
    [Theory]
    [InlineData("黄瓜", 100)]
    [InlineData("馆陶黄瓜", 80)]
    [InlineData("黄瓜 5斤装", 80)]
    [InlineData("黄瓜礼盒", 80)]
    [InlineData("黄瓜种子", 40)]
    [InlineData("酱黄瓜丝", 40)]
    [InlineData("黄瓜种子 黄瓜", 80)]
    public void Name_ThatIsOrEndsWithTheWord_WeighsMost(string name, int weight) => Assert.Equal(weight, HitWeight.Of(Field.Name, name, "黄瓜"));

    [Fact]
    public void Word_AsTyped_WeighsMoreThanWhatIsCalledTheSame_AndThatMoreThanAKindOfIt()
    {
        int[] weights = [.. new[] { WordRole.Itself, WordRole.Equal, WordRole.Narrower }.Select(role => HitWeight.Of(Field.Name, "馆陶黄瓜", new TermWord("黄瓜", role)))];

        Assert.Equal(weights.Distinct().OrderDescending(), weights);
    }
}
