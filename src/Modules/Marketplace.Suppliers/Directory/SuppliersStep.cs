using System.Globalization;
using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Suppliers.Directory;

/// <summary>Enters suppliers.</summary>
internal sealed class SuppliersStep(MarketplaceDbContext db, SupplierEntry entry) : IRecipeStep<SupplierRow>
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

    public Task WriteAsync(IReadOnlyList<SupplierRow> rows, CancellationToken cancellation) =>
        entry.EnterAsync([.. rows.Select(row => new NewSupplier(row.Key, CodeOf(row), DescriptionOf(row), row.Licences, row.Mandates))], cancellation);

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
}
