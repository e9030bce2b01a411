using Marketplace.Regions.Abstractions;
using Marketplace.Regions.Divisions;

namespace Marketplace.UnitTests.Regions;

public sealed class DivisionNamesTests
{
    [Theory]
    [InlineData("河北省", DivisionLevel.Province, "河北")]
    [InlineData("内蒙古自治区", DivisionLevel.Province, "内蒙古")]
    [InlineData("新疆维吾尔自治区", DivisionLevel.Province, "新疆")]
    [InlineData("香港特别行政区", DivisionLevel.Province, "香港")]
    [InlineData("北京市", DivisionLevel.Province, "北京")]
    [InlineData("邯郸市", DivisionLevel.Prefecture, "邯郸")]
    [InlineData("延边朝鲜族自治州", DivisionLevel.Prefecture, "延边")]
    [InlineData("大兴安岭地区", DivisionLevel.Prefecture, "大兴安岭")]
    [InlineData("锡林郭勒盟", DivisionLevel.Prefecture, "锡林郭勒")]
    [InlineData("馆陶县", DivisionLevel.County, "馆陶")]
    [InlineData("大厂回族自治县", DivisionLevel.County, "大厂")]
    [InlineData("东乡族自治县", DivisionLevel.County, "东乡")]
    [InlineData("双江拉祜族佤族布朗族傣族自治县", DivisionLevel.County, "双江")]
    [InlineData("积石山保安族东乡族撒拉族自治县", DivisionLevel.County, "积石山")]
    [InlineData("科尔沁左翼中旗", DivisionLevel.County, "科尔沁左翼中")]
    [InlineData("神农架林区", DivisionLevel.County, "神农架")]
    [InlineData("沛县", DivisionLevel.County, "沛县")]
    [InlineData("榆树市", DivisionLevel.County, "榆树")]
    public void ShortOf_IsTheNameAsPeopleSayIt(string name, DivisionLevel level, string shortName) => Assert.Equal(shortName, DivisionNames.ShortOf(name, level));
}
