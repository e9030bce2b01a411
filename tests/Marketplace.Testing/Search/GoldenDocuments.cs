using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Search.Abstractions;

namespace Marketplace.Testing.Search;

/// <summary>The goods of <c>golden-documents.txt</c>, each with its key.</summary>
internal static class GoldenDocuments
{
    public const string Kind = "product";

    /// <summary>The day on which they are looked for; they were listed in the year before it.</summary>
    public static readonly DateTimeOffset Today = new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<char, (string Code, string Words)> Certificates = new()
    {
        ['g'] = ("greenFood", "绿色食品"),
        ['o'] = ("organic", "有机产品"),
        ['i'] = ("geographicalIndication", "地理标志"),
        ['c'] = ("conformity", "承诺达标合格证"),
    };

    private static readonly Dictionary<char, (string Code, string Words)> Scenes = new()
    {
        ['B'] = ("canteenBulk", "食堂大宗"),
        ['U'] = ("unionGift", "工会福利"),
        ['R'] = ("retail", "个人消费"),
        ['G'] = ("giftBox", "礼盒"),
    };

    public static IReadOnlyDictionary<string, SearchDocument> All { get; } = Read();

    private static Dictionary<string, SearchDocument> Read()
    {
        var lines = File.ReadLines(Repository.PathOf("tests/Marketplace.Testing/Search/golden-documents.txt")).Where(line => !line.StartsWith('#'));
        return lines.Select((line, index) => Parse(line.Split('|'), index)).ToDictionary(pair => pair.Key, pair => pair.Document);
    }

    private static (string Key, SearchDocument Document) Parse(string[] cells, int index)
    {
        var (flags, price, content) = (cells[8], decimal.Parse(cells[10]), decimal.Parse(cells[11]));
        var adcode = int.Parse(cells[5]);
        return (cells[0], new SearchDocument
        {
            Kind = Kind,
            Id = DerivedId.Of("golden", cells[0]),
            Name = cells[1],
            Variety = cells[2],
            Specification = cells[3],
            Category = SeedWords.CategoryOf(cells[4]),
            Origin = SeedWords.PlaceOf(adcode),
            Brands = [.. cells[6].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(brand => new SearchBrand(brand.Split(':')[0], brand.Split(':')[1]))],
            SupplierId = DerivedId.Of("golden supplier", cells[7]),
            SupplierName = cells[7],
            Certificates = [.. flags.Where(Certificates.ContainsKey).Select(flag => Certificates[flag].Code)],
            Scenes = [.. flags.Where(Scenes.ContainsKey).Select(flag => Scenes[flag].Code)],
            Words =
            [
                .. flags.Where(Certificates.ContainsKey).Select(flag => Certificates[flag].Words), .. flags.Where(Scenes.ContainsKey).Select(flag => Scenes[flag].Words),
                .. cells[9].Split(';', StringSplitOptions.RemoveEmptyEntries),
            ],
            IsQuotaEligible = flags.Contains('Q'),
            IsColdChain = flags.Contains('C'),
            IsInStock = !flags.Contains('X'),
            Price = Money.FromYuan(price),
            UnitPrice = new Money((long)Math.Round(price * 100 / content, MidpointRounding.AwayFromZero)),
            Unit = cells[3].Contains('枚') || cells[3].Contains('个') ? SearchUnit.Piece : SearchUnit.Kilogram,
            OrderPrice = Money.FromYuan(price),
            OrderContent = Quantity.From(content),
            Freight = index % 3 == 0 ? FreightByProvince.FreeEverywhere : FreightByProvince.Of(province => province == 540000 ? null : Money.FromYuan(8)),
            ListedAt = Today.AddDays(-(index * 7 % 365)),
            Quality = 60 + index * 13 % 40,
        });
    }
}
