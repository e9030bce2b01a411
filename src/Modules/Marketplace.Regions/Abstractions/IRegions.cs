namespace Marketplace.Regions.Abstractions;

/// <summary>The divisions of the country and what is known of its counties.</summary>
public interface IRegions
{
    /// <summary>A picture of all of them, kept in memory and renewed after a change; take one per request.</summary>
    ValueTask<RegionMap> MapAsync(CancellationToken cancellation);
}
