namespace Marketplace.Search.Abstractions;

public enum SearchSort
{
    /// <summary>The best first.</summary>
    Relevance,

    /// <summary>The least money for a kg, litre or piece of a minimum order, freight to <see cref="SearchQuery.DeliverTo"/> included; what is not delivered there comes last.</summary>
    LandedUnitPrice,

    /// <summary>The cheapest pack first.</summary>
    Price,

    /// <summary>The newest first.</summary>
    Newest,
}
