using Marketplace.Platform.Events;

namespace Marketplace.Sample.Wares;

internal sealed record WareChanged(Guid WareId) : INamedEvent
{
    public static string Name => "sample.ware-changed";
}
