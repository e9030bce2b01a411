namespace Marketplace.Search.Abstractions;

/// <summary>The values of facets that have fixed ones.</summary>
public static class FacetValues
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string InStock = "in";
    public const string SoldOut = "out";
    public const string Free = "free";
    public const string Charged = "charged";
    public const string NotDelivered = "none";
}
