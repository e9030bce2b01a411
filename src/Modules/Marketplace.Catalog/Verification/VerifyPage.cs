using Marketplace.Accounts.Abstractions;
using Marketplace.Catalog.Products;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Verification;

/// <summary>What is registered under a number; one number may stand for a supplier and for a product.</summary>
/// <param name="Number">As it was looked for; empty while nothing was.</param>
internal sealed record VerifyPage(string Number, IReadOnlyList<VerifiedSupplier> Suppliers, IReadOnlyList<VerifiedProduct> Products)
{
    public bool IsFound => Suppliers.Count + Products.Count > 0;

    /// <summary>It has the length of a credit code and cannot be one: somebody mistyped or made it up.</summary>
    public bool IsWrongCreditCode => Number.Length == 18 && Number.All(char.IsAsciiLetterOrDigit) && !CreditCode.TryParse(Number, out _);
}

/// <param name="Profile"><see langword="null"/>: no longer a supplier here.</param>
/// <param name="Place">Province, prefecture, county of registration.</param>
/// <param name="Licence">The one that the number belongs to.</param>
internal sealed record VerifiedSupplier(SupplierSummary Supplier, SupplierProfile? Profile, IReadOnlyList<Division> Place, bool IsCountyListed, LicenceLine? Licence, bool IsLicenceValid);

/// <param name="Certificate">The one that the number belongs to.</param>
internal sealed record VerifiedProduct(ProductPage Page, ProductCertificate? Certificate, bool IsCertificateValid);
