using System.Text.Json;
using Marketplace.Platform.Data;

namespace Marketplace.Platform.Events;

/// <summary>Writes one message per event and handler in the transaction of the change.</summary>
internal sealed class OutboxInterceptor(Subscriptions subscriptions, TimeProvider clock) : SavingInterceptor
{
    protected override void Saving(MarketplaceDbContext db)
    {
        var raised = db.ChangeTracker.Entries<Entity>().SelectMany(entry => entry.Entity.TakeEvents()).Concat(db.TakeRaised()).ToList();
        var now = clock.GetUtcNow();
        foreach (var happened in raised)
        {
            string? payload = null;
            foreach (var subscription in subscriptions.For(happened))
            {
                payload ??= JsonSerializer.Serialize(happened, happened.GetType());
                db.Add(new OutboxMessage { Event = subscription.Event, Handler = subscription.Handler, Payload = payload, RaisedAt = now, DueAt = now });
                db.HasNews();
            }
        }
    }
}
