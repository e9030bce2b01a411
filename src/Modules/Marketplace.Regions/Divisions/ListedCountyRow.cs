using System.ComponentModel.DataAnnotations;
using Marketplace.Regions.Abstractions;

namespace Marketplace.Regions.Divisions;

internal sealed record ListedCountyRow
{
    [Range(1, 832)]
    public required int Number { get; init; }
    public required int Adcode { get; init; }

    [StringLength(50)]
    public required string NameAsListed { get; init; }

    [Range(100000, 999999)]
    public required int AdcodeAsListed { get; init; }
    public required PartOfChina Part { get; init; }

    [Range(2016, 2020)]
    public required int YearRemoved { get; init; }

    [StringLength(300)]
    public string? Note { get; init; }
}
