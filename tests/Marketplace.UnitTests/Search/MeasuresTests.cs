using Marketplace.Search.Queries;

namespace Marketplace.UnitTests.Search;

public sealed class MeasuresTests
{
    [Theory]
    [InlineData("5斤", "2500g")]
    [InlineData("2.5kg", "2500g")]
    [InlineData("2.5 公斤", "2500g")]
    [InlineData("5 斤装", "2500g")]
    [InlineData("十斤装", "5000g")]
    [InlineData("二十斤", "10000g")]
    [InlineData("半斤", "250g")]
    [InlineData("两斤", "1000g")]
    [InlineData("二百五十克", "250g")]
    [InlineData("500ml", "500ml")]
    [InlineData("5l", "5000ml")]
    [InlineData("5 升", "5000ml")]
    [InlineData("30枚", "30个")]
    [InlineData("30 个", "30个")]
    [InlineData("2袋", "2袋")]
    [InlineData("0.25g", "0.25g")]
    public void Forms_OfOneAmount_AreOne(string text, string form) => Assert.Equal([form], Measures.FormsOf(text));

    [Fact]
    public void Forms_OfSeveralInAPack_AreAlsoTheWhole() => Assert.Equal(["500g", "2袋", "1000g"], Measures.FormsOf("500 g × 2 袋"));

    [Theory]
    [InlineData("三只松鼠")]
    [InlineData("80 mm")]
    [InlineData("津优35号")]
    [InlineData("四季豆")]
    [InlineData("三七")]
    [InlineData("gb t 1354")]
    [InlineData("5golden")]
    [InlineData("1234567斤")]
    public void Forms_OfWhatIsNoAmount_AreNone(string text) => Assert.Empty(Measures.FormsOf(text));
}
