using System.Globalization;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Jobs;
using Marketplace.Platform.Localization;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Suppliers.Mandates;

/// <summary>Ends, after midnight, the mandates whose last day has passed, so that what they made eligible is looked at again.</summary>
internal sealed class ExpireMandates(MarketplaceDbContext db, TimeProvider clock) : IBackgroundJob
{
    public async Task<string> ExecuteAsync(CancellationToken cancellation)
    {
        var today = clock.Today();
        var ended = await db.Mandates.Where(mandate => mandate.Status == MandateStatus.Active && mandate.Until < today).ToListAsync(cancellation);

        foreach (var mandate in ended)
        {
            mandate.Expire(Actor.System("The mandate's last day has passed").Act("", clock));
        }

        await db.SaveChangesAsync(cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{ended.Count} mandates expired");
    }
}
