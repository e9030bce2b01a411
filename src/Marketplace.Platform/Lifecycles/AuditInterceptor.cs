using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Lifecycles;

/// <summary>Writes the audit rows that entities recorded, in the transaction of the change; refuses to change a written one.</summary>
internal sealed class AuditInterceptor : SavingInterceptor
{
    protected override void Saving(MarketplaceDbContext db)
    {
        if (db.ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("The audit trail is append-only.");
        }

        db.AddRange(db.ChangeTracker.Entries<Entity>().SelectMany(entry => entry.Entity.TakeAudit()).ToList());
    }
}
