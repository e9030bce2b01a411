using Marketplace.Platform.Events;

namespace Marketplace.Sample.Sheets;

/// <summary>What an approval tells the outside world.</summary>
internal sealed class TellOwner(Outbound outbound, Trouble trouble) : IOutsideHandler<SheetApproved>
{
    public Task HandleAsync(IReadOnlyList<Delivery<SheetApproved>> deliveries, CancellationToken cancellation)
    {
        foreach (var delivery in deliveries)
        {
            outbound.Deliveries.Enqueue((delivery.MessageId, delivery.Event.SheetId));
        }

        return trouble.Telling(cancellation);
    }
}
