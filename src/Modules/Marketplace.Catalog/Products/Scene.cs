namespace Marketplace.Catalog.Products;

/// <summary>For what a pack is meant: 食堂大宗, 工会福利, 个人消费, 礼盒.</summary>
[Flags]
internal enum Scene
{
    None = 0,
    CanteenBulk = 1,
    UnionGift = 2,
    Retail = 4,
    GiftBox = 8,
}
