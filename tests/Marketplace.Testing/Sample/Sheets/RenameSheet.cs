using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Sample.Sheets;

internal sealed class RenameSheet(MarketplaceDbContext db)
{
    public async Task ExecuteAsync(Actor actor, Guid sheetId, RenameForm form, CancellationToken cancellation)
    {
        var sheet = await db.Sheets.VisibleTo(actor).SingleOr404Async(sheetId, cancellation);
        db.Expect(sheet, form.Version);

        sheet.Rename(form.Title, form.Remark ?? "", form.Copies);

        await db.SaveChangesAsync(cancellation);
    }
}
