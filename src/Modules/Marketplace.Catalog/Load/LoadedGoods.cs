using System.Globalization;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Products;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Platform;
using Marketplace.Platform.Recipes;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Load;

/// <summary>The goods of the load recipe: plausible names, packs and prices over two hundred kinds; nobody is meant to buy them.</summary>
internal sealed class LoadedGoods(CategoryTree categories, long seed)
{
    public const string FreightCode = "load";

    private static readonly string[] Manners = ["农家", "高山", "生态", "有机种植", "新鲜", "手工", "林下", "富硒", "当季", "原味", "精选", "小农户"];
    private static readonly (int Grams, string Unit)[] Packs = [(250, "袋"), (500, "袋"), (1000, "袋"), (1500, "盒"), (2500, "箱"), (5000, "箱"), (10000, "箱"), (25000, "袋")];
    private static readonly DateTimeOffset Listed = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly IReadOnlyList<Category> _kinds = KindsOf(categories);

    public NewProduct ProductOf(long index, SupplierSummary seller, Guid freightTemplateId)
    {
        var random = new SeededRandom(seed, index);
        var category = _kinds[GoodsSkew.KindOf(random.NextDouble())];
        var (grams, unit) = random.Of(Packs);
        var price = PriceOf(category, grams, ref random);
        var description = new ProductDescription
        {
            CategoryCode = category.Code,
            Name = seller.ShortName.TrimEnd('号', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9') + random.Of(Manners) + category.NameZh,
            Specification = grams % 500 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{grams / 500} 斤装") : string.Create(CultureInfo.InvariantCulture, $"{grams} g"),
            PackingUnit = unit,
            NetContent = new Quantity(grams),
            BaseUnit = BaseUnit.Kg,
            GrossGrams = grams + grams / 10,
            OriginAdcode = seller.Adcode,
            ShipFromAdcode = seller.Adcode,
            DispatchDays = 1 + random.Next(7),
            ShelfLifeDays = 7 + random.Next(360),
            Storage = random.Of(Enum.GetValues<StorageCondition>()),
            ColdChain = category.ColdChain == ColdChainNeed.Always,
            LicenceExemption = "测试商品",
            Price = price,
            Tiers = random.Next(2) == 0 ? [] : [(10, new Money(price.Fen * 95 / 100)), (50, new Money(price.Fen * 90 / 100))],
            VatRate = 9,
            FreightTemplateId = freightTemplateId,
            Scenes = (Scene)(1 + random.Next(15)),
        };
        return new NewProduct(
            ProductsStep.IdOf(string.Create(CultureInfo.InvariantCulture, $"load-{seed}-{index}")),
            seller.Id,
            description,
            random.Next(20) == 0 ? 0 : 1 + random.Next(2000),
            Listed.AddMinutes(random.Next(900_000)),
            random.Next(3) == 0 ? [(random.Of(Enum.GetValues<CertificateKind>()), "演示", null)] : [],
            []);
    }

    /// <summary>A few patterns that occur, by supplier.</summary>
    public static IReadOnlyList<FreightRule> FreightRulesOf(long supplier) => (supplier % 4) switch
    {
        0 => [new() { Kind = FreightKind.Free }],
        1 => [new() { Provinces = [540000, 650000], Kind = FreightKind.NotDelivered }, new() { Kind = FreightKind.Free }],
        2 => [new() { Kind = FreightKind.ByWeight, FirstGrams = 1000, FirstFee = new Money(800), FurtherGrams = 1000, FurtherFee = new Money(150), FreeFrom = new Money(19900) }],
        _ => [new() { Provinces = [540000, 630000, 650000], Kind = FreightKind.ByPiece, PieceFee = new Money(2000) }, new() { Kind = FreightKind.ByPiece, PieceFee = new Money(600) }],
    };

    /// <summary>Yuan per kg by the top category, spread threefold either way; a large pack is a fifth cheaper.</summary>
    private static Money PriceOf(Category category, int grams, ref SeededRandom random)
    {
        var perKg = category.Code[..2] switch { "01" => 8.0, "02" => 6.0, "03" => 10.0, "04" => 45.0, "05" => 50.0, "06" => 120.0, "07" => 60.0, "08" => 25.0, "09" => 150.0, "10" => 30.0, _ => 35.0 };
        var spread = Math.Pow(3, random.NextDouble() * 2 - 1);
        return new Money((long)Math.Max(100, Math.Round(perKg * spread * grams / 1000 * (grams >= 5000 ? 0.8 : 1)) * 100 - 10));
    }

    /// <summary>Leaves of the food categories, evenly picked, in an order that has nothing to do with the tree.</summary>
    private static IReadOnlyList<Category> KindsOf(CategoryTree categories)
    {
        var leaves = categories.All.Where(category => category.Level == 3 && string.CompareOrdinal(category.Code, "12") < 0).OrderBy(category => category.Code, StringComparer.Ordinal).ToList();
        return [.. Enumerable.Range(0, GoodsSkew.Kinds).Select(rank => leaves[rank * 61 % GoodsSkew.Kinds * leaves.Count / GoodsSkew.Kinds])];
    }
}
