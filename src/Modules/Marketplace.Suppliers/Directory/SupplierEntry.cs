using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Suppliers.Abstractions;
using Marketplace.Suppliers.Mandates;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Suppliers.Directory;

/// <summary>Enters suppliers in bulk, with the organisation of each, their licences, and the mandates of agents.</summary>
internal sealed class SupplierEntry(MarketplaceDbContext db, IOrganisations organisations)
{
    /// <summary>At most 1,000, those that are there already are left alone; called inside a transaction.</summary>
    public async Task EnterAsync(IReadOnlyList<NewSupplier> suppliers, CancellationToken cancellation)
    {
        var ids = suppliers.Select(supplier => SupplierRecipes.IdOf(supplier.Key)).ToList();
        var known = (await db.Suppliers.Where(supplier => ids.Contains(supplier.Id)).Select(supplier => supplier.Id).ToListAsync(cancellation)).ToHashSet();
        List<NewSupplier> fresh = [.. suppliers.Where(supplier => !known.Contains(SupplierRecipes.IdOf(supplier.Key)))];
        if (fresh.Count == 0)
        {
            return;
        }

        await organisations.OpenAsync([.. fresh.Select(OrganisationOf)], cancellation);
        var number = await db.NextNumbersAsync("supplier", fresh.Count, cancellation);
        await db.BulkInsertAsync([.. fresh.Select((supplier, index) => Supplier.Enter(SupplierRecipes.IdOf(supplier.Key), OrganisationIdOf(supplier), number + index, supplier.CreditCode, supplier.Description))], Existing.Keep, cancellation);
        await db.BulkInsertAsync([.. fresh.SelectMany(LicencesOf)], Existing.Keep, cancellation);
        await db.BulkInsertAsync([.. fresh.SelectMany(MandatesOf)], Existing.Keep, cancellation);
    }

    private static Guid OrganisationIdOf(NewSupplier supplier) => DerivedId.Of("organisations", "supplier/" + supplier.Key);

    private static NewOrganisation OrganisationOf(NewSupplier supplier) =>
        new(OrganisationIdOf(supplier), supplier.Description.Name, OrganisationKinds.Supplier, supplier.Description.Adcode, supplier.CreditCode);

    private static IEnumerable<Licence> LicencesOf(NewSupplier supplier) => supplier.Licences.Select(licence =>
    {
        var number = licence.Number ?? supplier.CreditCode.Value;
        return new Licence
        {
            Id = DerivedId.Of("licences", $"{supplier.Key}/{licence.Kind}/{number}"),
            SupplierId = SupplierRecipes.IdOf(supplier.Key),
            Kind = licence.Kind,
            Number = number,
            ValidFrom = licence.ValidFrom,
            ValidUntil = licence.ValidUntil,
        };
    });

    private static IEnumerable<AgencyMandate> MandatesOf(NewSupplier supplier) => supplier.Mandates.Select(mandate => AgencyMandate.InForce(
        DerivedId.Of("mandates", $"{supplier.Key}/{mandate.Principal}/{mandate.From:yyyy-MM-dd}"),
        SupplierRecipes.IdOf(supplier.Key),
        SupplierRecipes.IdOf(mandate.Principal),
        mandate.From,
        mandate.Until));
}
