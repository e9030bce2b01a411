using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>A product on a card of the shop.</summary>
/// <param name="Kind">The top category, two digits: it gives the picture's ground.</param>
/// <param name="Cover">The hash of the first picture; <see langword="null"/>: the category's picture stands for it.</param>
/// <param name="Landed">Of the smallest order, freight to the destination included; <see langword="null"/> while the destination is unknown or not delivered to.</param>
/// <param name="Certificate">The first valid one.</param>
/// <param name="IsDemo">The seller is invented, and the goods with it.</param>
internal sealed record ProductCard(
    Guid Id,
    long Number,
    string Slug,
    string Name,
    string Specification,
    string Kind,
    string? Cover,
    string Province,
    string County,
    Money Price,
    UnitPrice UnitPrice,
    UnitPrice? Landed,
    CertificateKind? Certificate,
    bool IsQuotaEligible,
    string Seller,
    bool IsDemo,
    CardFreight Freight,
    bool IsSoldOut)
{
    public string Address => $"/products/{Number}/{Slug}";
}
