using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Sample.Sheets;

internal sealed class ApproveSheet(MarketplaceDbContext db, TimeProvider clock)
{
    public async Task ExecuteAsync(Actor actor, Guid sheetId, string reason, CancellationToken cancellation)
    {
        var sheet = await db.Sheets.VisibleTo(actor).SingleOr404Async(sheetId, cancellation);

        sheet.Approve(actor.Act(reason, clock));

        await db.SaveChangesAsync(cancellation);
    }
}
