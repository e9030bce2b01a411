using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;

namespace Marketplace.Sample.Sheets;

internal sealed class SubmitSheet(MarketplaceDbContext db, TimeProvider clock)
{
    public Task ExecuteAsync(Actor actor, Guid sheetId, CancellationToken cancellation) => db.InTransactionAsync(
        async token =>
        {
            var sheet = await db.Sheets.VisibleTo(actor).WithLines.SingleOr404Async(sheetId, token);

            sheet.Submit(await db.NextNumberAsync("sheet", clock.Today(), token), actor.Act("", clock));

            await db.SaveChangesAsync(token);
        },
        cancellation);
}
