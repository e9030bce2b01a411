using Marketplace.Accounts.Organisations;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample.Sheets;

/// <summary>Writes sheets of organisations.</summary>
internal sealed class SheetsStep(MarketplaceDbContext db) : IRecipeStep<SheetRow>
{
    public static string Name => "sheets";

    public string KeyOf(SheetRow row) => row.Key;

    public IEnumerable<RowReference> ReferencesOf(SheetRow row) => [new(OrganisationsStep.Name, row.Organisation)];

    public IEnumerable<string> FaultsOf(SheetRow row)
    {
        if (row.Title.StartsWith(' '))
        {
            yield return "A title does not begin with a space.";
        }
    }

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(IdOf);
        return (await db.Sheets.Where(sheet => ids.Keys.Contains(sheet.Id)).Select(sheet => sheet.Id).ToListAsync(cancellation)).Select(id => ids[id]).ToHashSet();
    }

    public Task WriteAsync(IReadOnlyList<SheetRow> rows, CancellationToken cancellation) => db.BulkInsertAsync(
        [.. rows.Select(row => Sheet.Write(IdOf(row.Key), OrganisationsStep.IdOf(row.Organisation), row.Title))],
        Existing.Keep,
        cancellation);

    private static Guid IdOf(string key) => DerivedId.Of(Name, key);
}
