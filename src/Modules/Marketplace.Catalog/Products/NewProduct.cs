using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>A product to be listed in bulk.</summary>
/// <param name="Earlier">Earlier base prices with the moment each began, oldest first.</param>
internal sealed record NewProduct(
    Guid Id,
    Guid SupplierId,
    ProductDescription Description,
    long Stock,
    DateTimeOffset ListedAt,
    IReadOnlyList<(CertificateKind Kind, string Number, DateOnly? ValidUntil)> Certificates,
    IReadOnlyList<(DateTimeOffset At, Money Price)> Earlier);
