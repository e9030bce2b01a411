using System.ComponentModel.DataAnnotations;
using Marketplace.Regions.Abstractions;

namespace Marketplace.Regions.Divisions;

internal sealed record DivisionRow
{
    [Range(100000, 999999)]
    public required int Adcode { get; init; }

    [StringLength(50)]
    public required string Name { get; init; }
    public required DivisionLevel Level { get; init; }
    public int? Parent { get; init; }

    [Range(-180, 180)]
    public double? Longitude { get; init; }

    [Range(-90, 90)]
    public double? Latitude { get; init; }
}
