using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Results;

/// <summary>A part of the form of facets, under one heading.</summary>
/// <param name="More">What opens on demand.</param>
internal sealed record FacetSection(FacetHeading Heading, IReadOnlyList<FacetOption> Shown, IReadOnlyList<FacetOption> More)
{
    private const int MostShown = 8;

    /// <summary>Places stand under two headings, and three facets about sending under one.</summary>
    public static FacetHeading HeadingOf(Facet facet, FacetOption option) => facet switch
    {
        Facet.Quota => FacetHeading.Quota,
        Facet.Category => FacetHeading.Category,
        Facet.County => option.Value.EndsWith("0000", StringComparison.Ordinal) ? FacetHeading.Province : FacetHeading.County,
        Facet.Brand => FacetHeading.Brand,
        Facet.Scene => FacetHeading.Scene,
        Facet.Certificate => FacetHeading.Certificate,
        Facet.Price => FacetHeading.Price,
        Facet.UnitPrice => FacetHeading.UnitPrice,
        _ => FacetHeading.Delivery,
    };

    /// <summary>What is chosen always stands open, and in a tree what lies in the same branch.</summary>
    public static FacetSection Of(IGrouping<FacetHeading, FacetOption> group)
    {
        List<FacetOption> options = [.. group];
        var shown = options.Where(option => option.IsChosen || options.Any(other => IsBranchOf(other, option))).ToHashSet();
        shown.UnionWith(options.Where(option => !shown.Contains(option)).Take(Math.Max(MostShown - shown.Count, 0)).ToList());
        return new(group.Key, [.. options.Where(shown.Contains)], [.. options.Where(option => !shown.Contains(option))]);
    }

    private static bool IsBranchOf(FacetOption chosen, FacetOption option) =>
        chosen.IsChosen && chosen.Parameter == "category" && option.Depth > 1 && option.Value[..2] == chosen.Value[..2];
}

internal enum FacetHeading { Quota, Category, Province, County, Brand, Scene, Certificate, UnitPrice, Price, Delivery }
