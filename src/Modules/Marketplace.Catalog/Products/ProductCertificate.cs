using Marketplace.Platform.Data;

namespace Marketplace.Catalog.Products;

/// <summary>A certificate of one product with its validity.</summary>
internal sealed class ProductCertificate : IPartOf<Product>
{
    public required Guid ProductId { get; init; }
    public required CertificateKind Kind { get; init; }
    public required string Number { get; init; }

    /// <summary>The last day; <see langword="null"/> where it is issued with each batch.</summary>
    public DateOnly? ValidUntil { get; init; }

    public bool IsValidOn(DateOnly day) => ValidUntil is null || ValidUntil >= day;
}
