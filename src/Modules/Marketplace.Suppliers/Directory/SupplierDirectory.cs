using System.Globalization;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Marketplace.Suppliers.Abstractions;
using Marketplace.Suppliers.Mandates;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Suppliers.Directory;

internal sealed class SupplierDirectory(MarketplaceDbContext db, TimeProvider clock) : ISuppliers
{
    private const int MostHolders = 10;

    public async Task<IReadOnlyDictionary<Guid, SupplierSummary>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        (await SummariesAsync(db.Suppliers.Where(supplier => ids.Contains(supplier.Id)), cancellation)).ToDictionary(summary => summary.Id);

    public async Task<SupplierProfile?> FindProfileAsync(long number, CancellationToken cancellation)
    {
        var supplier = await db.Suppliers.AsNoTracking().Public.Include(supplier => supplier.Licences).SingleOrDefaultAsync(supplier => supplier.Number == number, cancellation);
        if (supplier is null)
        {
            return null;
        }

        var mandates = await db.Mandates.AsNoTracking().ValidOn(clock.Today()).Where(mandate => mandate.AgentId == supplier.Id)
            .Join(db.Suppliers, mandate => mandate.PrincipalId, principal => principal.Id, (mandate, principal) => new { mandate, principal })
            .OrderBy(pair => pair.principal.Number)
            .Select(pair => new { pair.principal.Id, Line = new MandateLine(pair.principal.Number, pair.principal.Name, pair.mandate.From, pair.mandate.Until) })
            .ToListAsync(cancellation);
        return new SupplierProfile(
            SummaryOf(supplier, [.. mandates.Select(mandate => mandate.Id)]),
            supplier.CreditCode,
            supplier.Township,
            supplier.Village,
            supplier.Address,
            supplier.EstablishedOn,
            supplier.BusinessScope,
            supplier.Introduction,
            [.. supplier.Licences.OrderBy(licence => licence.Kind).ThenBy(licence => licence.Number, StringComparer.Ordinal).Select(licence => new LicenceLine(licence.Kind, licence.Number, licence.ValidFrom, licence.ValidUntil))],
            [.. mandates.Select(mandate => mandate.Line)]);
    }

    public async Task<IReadOnlyList<SupplierSummary>> OfNumberAsync(string number, CancellationToken cancellation)
    {
        var holders = await db.Set<Licence>().Where(licence => licence.Number == number).Select(licence => licence.SupplierId).Distinct().Take(MostHolders).ToListAsync(cancellation);
        var own = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        return await SummariesAsync(
            db.Suppliers.Where(supplier => supplier.CreditCode == number || supplier.Number == own || holders.Contains(supplier.Id)).OrderBy(supplier => supplier.Number),
            cancellation);
    }

    public async Task<long> LastNumberAsync(CancellationToken cancellation) => await db.Suppliers.MaxAsync(supplier => (long?)supplier.Number, cancellation) ?? 0;

    public IAsyncEnumerable<long> NumbersAsync(long after, long upTo, CancellationToken cancellation) =>
        db.Suppliers.Public.Where(supplier => supplier.Number > after && supplier.Number <= upTo).OrderBy(supplier => supplier.Number).Select(supplier => supplier.Number).AsAsyncEnumerable();

    public async Task<IReadOnlyList<SupplierSummary>> OfCountyAsync(int adcode, CancellationToken cancellation) =>
        await SummariesAsync(db.Suppliers.Active.Where(supplier => supplier.Adcode == adcode).OrderBy(supplier => supplier.Name), cancellation);

    public Task<int> CountAsync(CancellationToken cancellation) => db.Suppliers.Active.CountAsync(cancellation);

    private async Task<IReadOnlyList<SupplierSummary>> SummariesAsync(IQueryable<Supplier> scope, CancellationToken cancellation)
    {
        var suppliers = await scope.AsNoTracking().ToListAsync(cancellation);
        var agents = suppliers.Where(supplier => supplier.SubjectType == SubjectType.TradingAgent).Select(supplier => supplier.Id).ToList();
        var mandates = agents.Count == 0
            ? []
            : await db.Mandates.AsNoTracking().ValidOn(clock.Today()).Where(mandate => agents.Contains(mandate.AgentId)).ToListAsync(cancellation);
        var principals = mandates.ToLookup(mandate => mandate.AgentId, mandate => mandate.PrincipalId);
        return [.. suppliers.Select(supplier => SummaryOf(supplier, [.. principals[supplier.Id]]))];
    }

    private static SupplierSummary SummaryOf(Supplier supplier, IReadOnlyList<Guid> principals) => new(
        supplier.Id, supplier.Number, supplier.Name, supplier.ShortName, supplier.SubjectType, supplier.Adcode, supplier.IsActive, supplier.IsDemo, principals);
}
