using System.Globalization;
using Marketplace.Testing;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Marketplace.UnitTests.Seed;

/// <summary>The demonstration world is as large, as varied and as plausible as it is said to be; that its rows obey the rules is for the importer to find.</summary>
public sealed class DemoWorldTests
{
    private static readonly IReadOnlyList<Row> Goods = SeedTable.Read("goods");
    private static readonly Dictionary<string, Row> Sellers = SeedTable.Read("sellers").ToDictionary(seller => seller["key"]);
    private static readonly Dictionary<string, string> Freight = SeedTable.Read("freight").ToDictionary(template => template["key"], template => template["rules"]);
    private static readonly IReadOnlyList<Row> Ranges = SeedTable.Read("category-ranges.csv");
    private static readonly List<string> DeepCounties = [.. SeedTable.Read("stories").Select(story => story["adcode"])];

    public static TheoryData<string> Deep => [.. DeepCounties];

    [Fact]
    public void World_HasItsCountiesAndGoods()
    {
        var counties = Goods.GroupBy(CountyOf).ToList();

        Assert.Equal((24, 24), (DeepCounties.Count, DeepCounties.Distinct().Count()));
        Assert.InRange(counties.Count(county => !DeepCounties.Contains(county.Key)), 120, int.MaxValue);
        Assert.InRange(Goods.Count, 3000, int.MaxValue);
        Assert.Equal(Goods.Count, Goods.Select(good => good["key"]).Distinct().Count());
    }

    [Theory, MemberData(nameof(Deep))]
    public void DeepCounty_HasSellersGoodsAndSeasons(string adcode)
    {
        Assert.InRange(Sellers.Values.Count(seller => seller["county"] == adcode), 8, int.MaxValue);
        Assert.InRange(Goods.Count(good => CountyOf(good) == adcode), 80, int.MaxValue);
        Assert.InRange(SeedTable.Read("seasons").Count(season => season["adcode"] == adcode), 6, 10);
    }

    [Fact]
    public void Invented_IsMarked() => Assert.All(Sellers.Values, seller => Assert.Equal("yes", seller["isDemo"]));

    [Fact]
    public void Brands_TellTheirStory() => Assert.InRange(SeedTable.Read("brands.csv").Count(brand => brand["story"].Length > 0), 25, int.MaxValue);

    [Fact]
    public void StandardGood_HasOffersOfFourSellersAtDifferentUnitPrices()
    {
        var offers = Goods.ToLookup(good => good["standardGood"]);
        var goods = SeedTable.Read("standard-goods.csv").Select(good => good["key"]).ToList();

        Assert.InRange(goods.Count, 60, int.MaxValue);
        Assert.All(goods, good =>
        {
            Assert.InRange(offers[good].DistinctBy(offer => offer["supplier"]).Count(), 4, int.MaxValue);
            Assert.InRange(offers[good].DistinctBy(UnitPriceOf).Count(), 3, int.MaxValue);
            Assert.InRange(offers[good].DistinctBy(offer => Freight[$"{offer["supplier"]}/{offer["freight"]}"]).Count(), 2, int.MaxValue);
        });
    }

    [Fact]
    public void Goods_AreOfManyKinds() => Assert.InRange(Goods.DistinctBy(good => good["category"]).Count(), 250, int.MaxValue);

    [Fact]
    public void Kind_HasPacksAndASeason() => Assert.All(Ranges, range =>
    {
        Assert.NotEmpty(range["packs"].Split(';', StringSplitOptions.RemoveEmptyEntries));
        Assert.InRange(int.Parse(range["seasonFrom"], CultureInfo.InvariantCulture), 1, 12);
        Assert.InRange(int.Parse(range["seasonTo"], CultureInfo.InvariantCulture), 1, 12);
        Assert.True(Number(range["priceFrom"]) > 0 && Number(range["priceFrom"]) < Number(range["priceTo"]), range["category"]);
    });

    [Fact]
    public void Good_CostsWhatItsKindCosts()
    {
        var ranges = Ranges.ToDictionary(range => (range["category"], range["unit"]));

        Assert.All(Goods, good =>
        {
            var range = ranges[(good["category"], good["baseUnit"])];
            Assert.True(UnitPriceOf(good) >= Number(range["priceFrom"]) && UnitPriceOf(good) <= Number(range["priceTo"]), $"{good["key"]} costs {UnitPriceOf(good):0.00} a {good["baseUnit"]}, not {range["priceFrom"]}–{range["priceTo"]}.");
        });
    }

    [Fact]
    public void GoodsOfACounty_DifferInMoreThanPlaceBrandOrWeight()
    {
        var alike = Goods.GroupBy(good => (CountyOf(good), good["category"], good["variety"], good["grade"], good["processing"], good["scenes"], good["ingredients"])).Where(group => group.Count() > 1);

        Assert.Empty(alike.Select(group => string.Join(" = ", group.Select(good => good["key"]))));
    }

    [Fact]
    public void Good_HasItsPicture_AndAllTogetherAreSmall()
    {
        var pictures = SeedTable.Read("product-pictures.csv");

        Assert.Equal(Goods.Select(good => good["key"]).Order(StringComparer.Ordinal), pictures.Select(picture => picture["product"]).Order(StringComparer.Ordinal));
        Assert.All(pictures, picture => Assert.True(picture["alternativeText"].Length > 0 && File.Exists(Repository.PathOf("seed/" + picture["file"])), picture["file"]));
        Assert.InRange(Directory.GetFiles(Repository.PathOf("seed/media"), "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length), 1, 30_000_000);
    }

    private static string CountyOf(Row good) => Sellers[good["supplier"]]["county"];

    private static decimal UnitPriceOf(Row good) => Number(good["price"]) / Number(good["netContent"]);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
