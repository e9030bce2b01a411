using Marketplace.Regions.Abstractions;

namespace Marketplace.Regions.Divisions;

internal sealed record KeyCountyRow
{
    public required int Adcode { get; init; }
    public required KeyCountyLevel Level { get; init; }
    public required bool IsKey { get; init; }
    public required KeyCountyBasis Basis { get; init; }
}
