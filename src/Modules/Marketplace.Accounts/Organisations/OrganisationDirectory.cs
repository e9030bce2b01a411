using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Accounts.Organisations;

internal sealed class OrganisationDirectory(MarketplaceDbContext db) : IOrganisations
{
    public async Task<IReadOnlyDictionary<Guid, OrganisationSummary>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        await db.Organisations.AsNoTracking().Where(organisation => ids.Contains(organisation.Id))
            .Select(organisation => new OrganisationSummary(organisation.Id, organisation.Name, organisation.Kind, organisation.Adcode, organisation.Status == OrganisationStatus.Active))
            .ToDictionaryAsync(summary => summary.Id, cancellation);

    public Task OpenAsync(IReadOnlyList<NewOrganisation> organisations, CancellationToken cancellation) => db.BulkInsertAsync(
        [.. organisations.Select(row => Organisation.Open(row.Id, row.Name, row.Kind, OrganisationLevel.None, row.Adcode, row.CreditCode, parent: null))],
        Existing.Keep,
        cancellation);
}
