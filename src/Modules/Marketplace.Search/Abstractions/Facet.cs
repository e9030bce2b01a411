namespace Marketplace.Search.Abstractions;

/// <summary>What results are counted by and can be narrowed to.</summary>
public enum Facet
{
    /// <summary>Codes of two, four and six digits; a code holds those below it.</summary>
    Category,

    /// <summary>Codes of provinces and counties; a province holds its counties.</summary>
    County,

    /// <summary>Slugs.</summary>
    Brand,

    /// <summary>Codes as in <see cref="SearchDocument.Certificates"/>.</summary>
    Certificate,

    /// <summary>Codes as in <see cref="SearchDocument.Scenes"/>.</summary>
    Scene,

    /// <summary>Values of <see cref="PriceBucket.Prices"/>.</summary>
    Price,

    /// <summary>Values of <see cref="PriceBucket.UnitPrices"/>.</summary>
    UnitPrice,

    /// <summary><see cref="FacetValues.Yes"/> or <see cref="FacetValues.No"/>: whether it counts toward the quota.</summary>
    Quota,

    /// <summary><see cref="FacetValues.Yes"/> or <see cref="FacetValues.No"/>.</summary>
    ColdChain,

    /// <summary><see cref="FacetValues.InStock"/> or <see cref="FacetValues.SoldOut"/>.</summary>
    Stock,

    /// <summary><see cref="FacetValues.Free"/>, <see cref="FacetValues.Charged"/> or <see cref="FacetValues.NotDelivered"/>, to the place of the query; without one, free means everywhere.</summary>
    Freight,
}
