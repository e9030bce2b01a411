using System.Globalization;
using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts.Organisations;

/// <summary>Opens organisations.</summary>
internal sealed class OrganisationsStep(MarketplaceDbContext db) : IRecipeStep<OrganisationRow>
{
    public static string Name => "organisations";

    public static Guid IdOf(string key) => DerivedId.Of(Name, key);

    public string KeyOf(OrganisationRow row) => row.Key;

    public IEnumerable<RowReference> ReferencesOf(OrganisationRow row)
    {
        yield return new(OrganisationKindsStep.Name, row.Kind);
        if (row.Adcode != 0)
        {
            yield return new("divisions", row.Adcode.ToString(CultureInfo.InvariantCulture));
        }

        if (row.Parent is { } parent)
        {
            yield return new(Name, parent);
        }
    }

    public IEnumerable<string> FaultsOf(OrganisationRow row)
    {
        if (row.CreditCode is not null && !CreditCode.TryParse(row.CreditCode, out _))
        {
            yield return $"The credit code “{row.CreditCode}” has a wrong check digit.";
        }
    }

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(IdOf);
        var found = await db.Organisations.Where(organisation => ids.Keys.Contains(organisation.Id)).Select(organisation => organisation.Id).ToListAsync(cancellation);
        return found.Select(id => ids[id]).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<OrganisationRow> rows, CancellationToken cancellation)
    {
        var above = rows.Select(row => row.Parent).OfType<string>().Distinct().Select(IdOf).ToList();
        var known = await db.Organisations.AsNoTracking().Where(organisation => above.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, cancellation);
        var opened = new List<Organisation>();
        foreach (var row in rows)
        {
            CreditCode? creditCode = CreditCode.TryParse(row.CreditCode, out var parsed) ? parsed : null;
            var organisation = Organisation.Open(IdOf(row.Key), row.Name, row.Kind, row.Level, row.Adcode, creditCode, row.Parent is { } parent ? known[IdOf(parent)] : null);
            known[organisation.Id] = organisation;
            opened.Add(organisation);
        }

        await db.BulkInsertAsync(opened, Existing.Keep, cancellation);
    }
}
