using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample.Wares;

internal sealed class RenewWarePages(MarketplaceDbContext db) : IEventHandler<WareChanged>
{
    public async Task HandleAsync(WareChanged raised, CancellationToken cancellation) =>
        db.Announce(PageVersions.ChangeTopic, WarePageKey.TagOf(await db.Wares.Where(ware => ware.Id == raised.WareId).Select(ware => ware.Number).SingleAsync(cancellation)));
}
