namespace Marketplace.Search.Queries;

/// <summary>What a word of the lexicon says in a query.</summary>
internal enum WordUse
{
    /// <summary>Nothing: 优质, 采购. Left out where other words are left.</summary>
    Noise,

    /// <summary>How goods are: 有机, 礼盒.</summary>
    Property,
    Place,
    Goods,

    /// <summary>A brand, looked for whole only where it is not made of other words: 赣南脐橙, but 五常 and 大米.</summary>
    Brand,
}
