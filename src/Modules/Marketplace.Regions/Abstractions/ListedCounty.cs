namespace Marketplace.Regions.Abstractions;

/// <summary>A row of the list of the 832 formerly poor counties (脱贫县): what makes a place eligible for the quota (domain.md D3). Two rows may share a code (D20).</summary>
public sealed class ListedCounty
{
    /// <summary>1 to 832, as listed.</summary>
    public required int Number { get; init; }

    /// <summary>The present code.</summary>
    public required int Adcode { get; init; }
    public required string NameAsListed { get; init; }
    public required int AdcodeAsListed { get; init; }
    public required PartOfChina Part { get; init; }

    /// <summary>The year it was taken off the list of poor counties, 2016 to 2020; the transition is counted from it.</summary>
    public required int YearRemoved { get; init; }

    /// <summary>What became of a place that was renamed or merged.</summary>
    public string? Note { get; init; }
}
