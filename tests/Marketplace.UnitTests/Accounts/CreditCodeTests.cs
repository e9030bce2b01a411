using Marketplace.Accounts.Abstractions;

namespace Marketplace.UnitTests.Accounts;

public sealed class CreditCodeTests
{
    /// <summary>As published: 华为技术有限公司, 腾讯计算机系统有限公司, 百度网讯科技有限公司, 阿里巴巴（中国）有限公司, and the example of GB 32100-2015.</summary>
    [Theory]
    [InlineData("914403001922038216")]
    [InlineData("9144030071526726XG")]
    [InlineData("91110000802100433B")]
    [InlineData("91330100799655058B")]
    [InlineData("91350100M000100Y43")]
    public void TryParse_APublishedCode_IsRight(string text)
    {
        Assert.True(CreditCode.TryParse(text, out var code));
        Assert.Equal(text, code.Value);
        Assert.Equal(code, CreditCode.Complete(text[..17]));
    }

    [Theory]
    [InlineData("914403001922038217")]      // another check character
    [InlineData("914403001922038126")]      // two digits exchanged
    [InlineData("91440300192203821")]       // one too few
    [InlineData("9144030019220382166")]     // one too many
    [InlineData("9144030071526726XI")]      // I is not in the alphabet
    [InlineData("9144030071526726xg")]      // small letters
    [InlineData("９１４４０３００１９２２０３８２１６")] // full width
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_AWrongCode_IsRefused(string? text)
    {
        Assert.False(CreditCode.TryParse(text, out var code));
        Assert.Equal(default, code);
    }

    [Theory]
    [InlineData("9144030019220382")]
    [InlineData("9144030019220382I")]
    public void Complete_WithoutSeventeenRightCharacters_IsRefused(string text) => Assert.Throws<ArgumentException>(() => CreditCode.Complete(text));
}
