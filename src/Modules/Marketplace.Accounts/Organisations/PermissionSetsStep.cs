using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Permissions;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts.Organisations;

/// <summary>Brings and renews the roles in organisations of each kind.</summary>
internal sealed class PermissionSetsStep(MarketplaceDbContext db, PermissionCatalogue permissions) : IRecipeStep<PermissionSetRow>
{
    public static string Name => "permission-sets";

    public string KeyOf(PermissionSetRow row) => row.Kind + "/" + row.Code;

    public IEnumerable<RowReference> ReferencesOf(PermissionSetRow row) => [new(OrganisationKindsStep.Name, row.Kind)];

    public IEnumerable<string> FaultsOf(PermissionSetRow row) =>
        row.Permissions.Where(code => !permissions.Contains(code)).Select(code => $"No installed module has the permission “{code}”.");

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        (await db.PermissionSets.Select(set => set.Kind + "/" + set.Code).ToListAsync(cancellation)).Where(keys.Contains).ToHashSet();

    public async Task WriteAsync(IReadOnlyList<PermissionSetRow> rows, CancellationToken cancellation)
    {
        var sets = rows.Select(row => new PermissionSet { Kind = row.Kind, Code = row.Code, NameZh = row.NameZh, NameEn = row.NameEn, Permissions = row.Permissions });
        if (await db.BulkInsertAsync([.. sets], Existing.Replace, cancellation) > 0)
        {
            db.Announce(ActorCache.ChangeTopic);
        }
    }
}
