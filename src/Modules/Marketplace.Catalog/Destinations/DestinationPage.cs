using Marketplace.Regions.Abstractions;

namespace Marketplace.Catalog.Destinations;

/// <summary>Where the buyer chooses the place to which prices are reckoned.</summary>
/// <param name="Return">The page to go back to.</param>
internal sealed record DestinationPage(Destination Current, IReadOnlyList<Division> Provinces, string Return);
