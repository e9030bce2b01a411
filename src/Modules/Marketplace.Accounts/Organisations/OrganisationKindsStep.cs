using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts.Organisations;

/// <summary>Brings and renews the kinds of organisations.</summary>
internal sealed class OrganisationKindsStep(MarketplaceDbContext db) : IRecipeStep<OrganisationKindRow>
{
    public static string Name => "organisation-kinds";

    public string KeyOf(OrganisationKindRow row) => row.Code;

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        (await db.OrganisationKinds.Where(kind => keys.Contains(kind.Code)).Select(kind => kind.Code).ToListAsync(cancellation)).ToHashSet();

    public Task WriteAsync(IReadOnlyList<OrganisationKindRow> rows, CancellationToken cancellation) => db.BulkInsertAsync(
        [.. rows.Select(row => new OrganisationKind { Code = row.Code, NameZh = row.NameZh, NameEn = row.NameEn })],
        Existing.Replace,
        cancellation);
}
