using Marketplace.Regions.Abstractions;

namespace Marketplace.UnitTests.Regions;

public sealed class RegionMapTests
{
    private static readonly RegionMap Map = new(
        [
            Division(130000, "河北省", DivisionLevel.Province, null),
            Division(130400, "邯郸市", DivisionLevel.Prefecture, 130000),
            Division(130433, "馆陶县", DivisionLevel.County, 130400),
            Division(130434, "魏县", DivisionLevel.County, 130400),
            Division(500000, "重庆市", DivisionLevel.Province, null),
            Division(500200, "县", DivisionLevel.Prefecture, 500000),
            Division(500229, "城口县", DivisionLevel.County, 500200),
            Division(429000, "省直辖县级行政区划", DivisionLevel.Prefecture, 420000),
            Division(420000, "湖北省", DivisionLevel.Province, null),
            Division(632803, "茫崖市", DivisionLevel.County, 630000),
        ],
        [Listed(1, 130434), Listed(700, 632803), Listed(701, 632803)],
        [
            new KeyCounty { Adcode = 130434, Level = KeyCountyLevel.National, IsKey = false, Basis = KeyCountyBasis.Published },
            new KeyCounty { Adcode = 500229, Level = KeyCountyLevel.National, IsKey = true, Basis = KeyCountyBasis.Recalled },
        ]);

    [Fact]
    public void PathOf_ACountyUnderAPlaceholder_LeavesThePlaceholderOut() =>
        Assert.Equal(["重庆市", "城口县"], Map.PathOf(500229).Select(division => division.Name));

    [Fact]
    public void PathOf_ACounty_GoesFromTheProvinceDown() => Assert.Equal([130000, 130400, 130433], Map.PathOf(130433).Select(division => division.Adcode));

    [Fact]
    public void CountiesOf_AProvince_HasThoseOfItsPrefectures() => Assert.Equal([130433, 130434], Map.CountiesOf(130000).Select(division => division.Adcode));

    [Fact]
    public void ListingOf_ACodeThatTwoRowsShare_HasBoth()
    {
        Assert.Equal([700, 701], Map.ListingOf(632803).Select(row => row.Number));
        Assert.True(Map.IsListed(632803));
        Assert.False(Map.IsListed(130433));
    }

    [Fact]
    public void IsKeyCounty_KnownOnlyFromMemory_IsUnknown()
    {
        Assert.False(Map.IsKeyCounty(130434, KeyCountyLevel.National));
        Assert.Null(Map.IsKeyCounty(500229, KeyCountyLevel.National));
        Assert.Null(Map.IsKeyCounty(130434, KeyCountyLevel.Provincial));
    }

    [Theory]
    [InlineData(130000, 130433, true)]
    [InlineData(130400, 130433, true)]
    [InlineData(130433, 130433, true)]
    [InlineData(130434, 130433, false)]
    [InlineData(140000, 130433, false)]
    [InlineData(130400, 130000, false)]
    public void Contains_IsAboutCodes(int container, int adcode, bool contains) => Assert.Equal(contains, RegionMap.Contains(container, adcode));

    private static Division Division(int adcode, string name, DivisionLevel level, int? parent) =>
        new() { Adcode = adcode, Name = name, ShortName = name, Level = level, ParentAdcode = parent, Pinyin = "", Initials = "" };

    private static ListedCounty Listed(int number, int adcode) =>
        new() { Number = number, Adcode = adcode, NameAsListed = "", AdcodeAsListed = adcode, Part = PartOfChina.East, YearRemoved = 2018 };
}
