using Marketplace.Accounts.Abstractions;

namespace Marketplace.Suppliers.Directory;

/// <summary>A supplier to be entered in bulk.</summary>
/// <param name="Key">Its ids are derived from it.</param>
internal sealed record NewSupplier(string Key, CreditCode CreditCode, SupplierDescription Description, IReadOnlyList<LicenceRow> Licences, IReadOnlyList<MandateRow> Mandates);
