using System.Globalization;
using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Suppliers.Abstractions;
using Marketplace.Suppliers.Mandates;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Suppliers.Directory;

/// <summary>Enters suppliers, with the organisation of each, their licences, and the mandates of agents.</summary>
internal sealed class SuppliersStep(MarketplaceDbContext db, IOrganisations organisations) : IRecipeStep<SupplierRow>
{
    public static string Name => SupplierRecipes.Step;

    public string KeyOf(SupplierRow row) => row.Key;

    public IEnumerable<RowReference> ReferencesOf(SupplierRow row)
    {
        yield return new("divisions", row.County.ToString(CultureInfo.InvariantCulture));
        yield return new("organisation-kinds", OrganisationKinds.Supplier);
        foreach (var mandate in row.Mandates)
        {
            yield return new(Name, mandate.Principal);
        }
    }

    public IEnumerable<string> FaultsOf(SupplierRow row)
    {
        if (row.CreditCode is null ? !row.IsDemo : !CreditCode.TryParse(row.CreditCode, out _))
        {
            yield return "The credit code is missing or its check digit is wrong.";
        }

        if (row.SubjectType == SubjectType.TradingAgent != row.Mandates.Count > 0)
        {
            yield return "A trading agent has mandates, a producer has none.";
        }

        if (row.Mandates.Any(mandate => mandate.Until < mandate.From))
        {
            yield return "A mandate ends before it begins.";
        }

        if (row.Licences.Any(licence => licence.Number is null && licence.Kind != LicenceKind.BusinessLicence))
        {
            yield return "Only the business licence goes without a number.";
        }
    }

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(SupplierRecipes.IdOf);
        var found = await db.Suppliers.Where(supplier => ids.Keys.Contains(supplier.Id)).Select(supplier => supplier.Id).ToListAsync(cancellation);
        return found.Select(id => ids[id]).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<SupplierRow> rows, CancellationToken cancellation)
    {
        var known = await FindAsync([.. rows.Select(row => row.Key)], cancellation);
        List<SupplierRow> fresh = [.. rows.Where(row => !known.Contains(row.Key))];

        await organisations.OpenAsync([.. fresh.Select(row => new NewOrganisation(OrganisationIdOf(row), row.Name, OrganisationKinds.Supplier, row.County, CodeOf(row)))], cancellation);
        var number = await db.NextNumbersAsync("supplier", fresh.Count, cancellation);
        await db.BulkInsertAsync([.. fresh.Select((row, index) => Supplier.Enter(SupplierRecipes.IdOf(row.Key), OrganisationIdOf(row), number + index, CodeOf(row), DescriptionOf(row)))], Existing.Keep, cancellation);
        await db.BulkInsertAsync([.. fresh.SelectMany(LicencesOf)], Existing.Keep, cancellation);
        await db.BulkInsertAsync([.. fresh.SelectMany(MandatesOf)], Existing.Keep, cancellation);
    }

    private static Guid OrganisationIdOf(SupplierRow row) => DerivedId.Of("organisations", "supplier/" + row.Key);

    private static CreditCode CodeOf(SupplierRow row) => CreditCode.TryParse(row.CreditCode, out var code) ? code : DemoCreditCode.Of(row.Key, row.SubjectType, row.County);

    private static SupplierDescription DescriptionOf(SupplierRow row) => new()
    {
        Name = row.Name,
        ShortName = row.ShortName,
        SubjectType = row.SubjectType,
        Adcode = row.County,
        Township = row.Township,
        Village = row.Village,
        Address = row.Address,
        EstablishedOn = row.EstablishedOn,
        BusinessScope = row.BusinessScope,
        Introduction = row.Introduction,
        IsDemo = row.IsDemo,
    };

    private static IEnumerable<Licence> LicencesOf(SupplierRow row) => row.Licences.Select(licence =>
    {
        var number = licence.Number ?? CodeOf(row).Value;
        return new Licence
        {
            Id = DerivedId.Of("licences", $"{row.Key}/{licence.Kind}/{number}"),
            SupplierId = SupplierRecipes.IdOf(row.Key),
            Kind = licence.Kind,
            Number = number,
            ValidFrom = licence.ValidFrom,
            ValidUntil = licence.ValidUntil,
        };
    });

    private static IEnumerable<AgencyMandate> MandatesOf(SupplierRow row) => row.Mandates.Select(mandate => AgencyMandate.InForce(
        DerivedId.Of("mandates", $"{row.Key}/{mandate.Principal}/{mandate.From:yyyy-MM-dd}"),
        SupplierRecipes.IdOf(row.Key),
        SupplierRecipes.IdOf(mandate.Principal),
        mandate.From,
        mandate.Until));
}
