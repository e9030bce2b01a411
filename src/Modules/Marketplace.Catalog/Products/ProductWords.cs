using Marketplace.Catalog.StandardGoods;
using Marketplace.Platform;
using Marketplace.Platform.Localization;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Products;

/// <summary>The codes of certificates and scenes, as addresses and the index have them, and their names.</summary>
internal static class ProductWords
{
    public static IReadOnlyDictionary<string, CertificateKind> Certificates { get; } = new Dictionary<string, CertificateKind>
    {
        ["green"] = CertificateKind.GreenFood,
        ["organic"] = CertificateKind.Organic,
        ["gi"] = CertificateKind.GeographicalIndication,
        ["conformity"] = CertificateKind.Conformity,
    };

    public static IReadOnlyDictionary<string, Scene> Scenes { get; } = new Dictionary<string, Scene>
    {
        ["canteen"] = Scene.CanteenBulk,
        ["union"] = Scene.UnionGift,
        ["gift"] = Scene.GiftBox,
        ["retail"] = Scene.Retail,
    };

    public static string CodeOf(CertificateKind kind) => Certificates.First(pair => pair.Value == kind).Key;

    public static IEnumerable<string> CodesOf(Scene scenes) => Scenes.Where(pair => scenes.HasFlag(pair.Value)).Select(pair => pair.Key);

    /// <summary>The Chinese words that goods are found by, whatever the language of the interface.</summary>
    public static string SearchWordsOf(CertificateKind kind) => kind switch
    {
        CertificateKind.GreenFood => "绿色食品",
        CertificateKind.Organic => "有机农产品",
        CertificateKind.GeographicalIndication => "地理标志",
        _ => "承诺达标合格证",
    };

    public static string SearchWordsOf(Scene scene) => scene switch
    {
        Scene.CanteenBulk => "食堂大宗",
        Scene.UnionGift => "工会福利",
        Scene.GiftBox => "礼盒",
        _ => "个人消费",
    };

    /// <summary>Packs are called by their Chinese names everywhere; English readers get the nearest word.</summary>
    private static readonly (string Chinese, string English)[] Units =
    [
        ("箱", "carton"), ("袋", "bag"), ("盒", "box"), ("礼盒", "gift box"), ("罐", "jar"), ("瓶", "bottle"), ("桶", "drum"),
        ("网袋", "net bag"), ("提", "carry pack"), ("板", "tray"), ("筐", "crate"), ("捆", "bundle"), ("坛", "crock"), ("套", "set"),
    ];

    extension(IStringLocalizer texts)
    {
        /// <summary>What one pack is called: 箱, or carton.</summary>
        public string NameOfUnit(string packingUnit) => Cultures.IsChinese ? packingUnit : Array.Find(Units, unit => unit.Chinese == packingUnit).English ?? "pack";

        public string NameOf(CertificateKind kind) => texts[kind switch
        {
            CertificateKind.GreenFood => "Green food",
            CertificateKind.Organic => "Organic produce",
            CertificateKind.GeographicalIndication => "Geographical indication",
            _ => "Conformity certificate",
        }];

        public string NameOf(Scene scene) => texts[scene switch
        {
            Scene.CanteenBulk => "For canteens",
            Scene.UnionGift => "For union gifts",
            Scene.GiftBox => "Gift boxes",
            _ => "For the home",
        }];

        public string NameOf(StorageCondition storage) => texts[storage switch
        {
            StorageCondition.Ambient => "At room temperature",
            StorageCondition.Cool => "In a cool place",
            StorageCondition.Chilled => "Chilled",
            _ => "Frozen",
        }];

        /// <summary>A content with its unit: 2.5 kg, 30 pieces.</summary>
        public string ContentOf(Quantity content, BaseUnit unit) => unit switch
        {
            BaseUnit.Kg => texts["{0} kg", content],
            BaseUnit.L => texts["{0} L", content],
            _ => texts["{0} pieces", content],
        };

        /// <summary>What a card says of freight, in a few words.</summary>
        public string NameOf(CardFreight freight) => freight switch
        {
            { Kind: CardFreightKind.Free } => texts["Free delivery"],
            { Kind: CardFreightKind.NotDelivered } => texts["Not delivered there"],
            { Kind: CardFreightKind.SomeProvinces } => texts["Delivered to some provinces"],
            { FreeFrom: { } enough } => texts["Free delivery from {0}", enough],
            _ => texts["Delivery {0}", freight.Fee],
        };

        /// <summary>The same with all that is known.</summary>
        public string DetailsOf(CardFreight freight) => freight is { Kind: CardFreightKind.Charged, FreeFrom: { } enough }
            ? texts["Delivery {0}, free from {1}", freight.Fee, enough]
            : texts.NameOf(freight);
    }
}
