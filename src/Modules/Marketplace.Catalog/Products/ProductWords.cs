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

    extension(IStringLocalizer texts)
    {
        public string NameOf(CertificateKind kind) => texts["CertificateKind." + kind];

        public string NameOf(Scene scene) => texts["Scene." + scene];

        public string NameOf(StorageCondition storage) => texts["StorageCondition." + storage];

        /// <summary>What a card says of freight, in a few words.</summary>
        public string NameOf(CardFreight freight) => freight.Kind switch
        {
            CardFreightKind.Free => texts["Free delivery"],
            CardFreightKind.FreeFrom => texts["Free delivery from {0}", freight.Amount],
            CardFreightKind.Fee => texts["Delivery {0}", freight.Amount],
            _ => texts["Not delivered there"],
        };
    }
}
