using Marketplace.Platform.Mvc;
using Microsoft.AspNetCore.Http;

namespace Marketplace.UnitTests.Mvc;

public sealed class MeantWordsTests
{
    [Theory]
    [InlineData("/products/P2600001/guantao-huangli.html", "guantao huangli")]
    [InlineData("/products/P2600001", "")]
    [InlineData("/晚秋黄梨", "晚秋黄梨")]
    [InlineData("/products/梨", "梨")]
    [InlineData("/counties/220622/jingyu/", "jingyu")]
    [InlineData("/new_rice.php", "new rice")]
    [InlineData("/categories", "")]
    [InlineData("/", "")]
    [InlineData(null, "")]
    [InlineData("/apples/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "apples")]
    public void DeadAddress_MeansItsLastWords(string? path, string words) => Assert.Equal(words, MeantWords.Of(new PathString(path)));
}
