using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample.Sheets;

internal sealed class SheetPages(MarketplaceDbContext db)
{
    public async Task<SheetListPage> ListAsync(Actor actor, CancellationToken cancellation) => new(
        await db.Sheets.AsNoTracking().VisibleTo(actor)
            .OrderBy(sheet => sheet.Title).ThenBy(sheet => sheet.Id).Take(50)
            .Select(sheet => new SheetCard(sheet.Id, sheet.Title, sheet.Status))
            .ToListAsync(cancellation));

    /// <exception cref="NotFoundException">Not there, or not the actor's to see.</exception>
    public Task<SheetPage> FindAsync(Actor actor, Guid id, CancellationToken cancellation) =>
        db.Sheets.AsNoTracking().VisibleTo(actor).Where(sheet => sheet.Id == id)
            .Select(sheet => new SheetPage(sheet.Id, sheet.Title, sheet.Remark, sheet.Copies, sheet.Number, sheet.Status, sheet.Version, sheet.Lines.Count))
            .SingleOrDefaultAsync(cancellation).Or404Async();
}
