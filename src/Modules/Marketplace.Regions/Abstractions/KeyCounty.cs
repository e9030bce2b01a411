namespace Marketplace.Regions.Abstractions;

/// <summary>Whether a county is a key assistance county (重点帮扶县). It says nothing about the list of the 832: 榆树 is a provincial one and not listed (domain.md §1.7).</summary>
public sealed class KeyCounty
{
    public required int Adcode { get; init; }
    public required KeyCountyLevel Level { get; init; }
    public required bool IsKey { get; init; }
    public required KeyCountyBasis Basis { get; init; }
}
