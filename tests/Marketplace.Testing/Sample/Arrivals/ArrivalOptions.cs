using System.ComponentModel.DataAnnotations;

namespace Marketplace.Sample.Arrivals;

internal sealed record ArrivalOptions
{
    [Range(1, 1_000_000)]
    public required int Count { get; init; }
}
