using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;

namespace Marketplace.Sample.Sheets;

internal sealed class CreateSheet(MarketplaceDbContext db)
{
    public async Task<Guid> ExecuteAsync(Actor actor, SheetForm form, CancellationToken cancellation)
    {
        var organisation = actor.Organisation ?? throw new RuleViolation("Sheets are written for an organisation: choose one first.");

        var sheet = Sheet.Write(organisation.Id, form.Title);
        foreach (var line in form.Lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            sheet.AddLine(line, Money.Zero, Quantity.Zero);
        }

        db.Add(sheet);
        await db.SaveChangesAsync(cancellation);
        return sheet.Id;
    }
}
