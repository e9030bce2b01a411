using System.Collections.Concurrent;

namespace Marketplace.Sample.Sheets;

/// <summary>The outside world of the tests: every delivery that reached it, also those that came twice.</summary>
internal sealed class Outbound
{
    public ConcurrentQueue<(Guid MessageId, Guid SheetId)> Deliveries { get; } = new();
}
