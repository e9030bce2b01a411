using Marketplace.Regions.Abstractions;

namespace Marketplace.Catalog.Destinations;

/// <summary>Where the buyer chooses the place to which prices are reckoned.</summary>
/// <param name="Return">The page to go back to.</param>
internal sealed record DestinationPage(Destination Current, IReadOnlyList<Division> Provinces, string Return)
{
    public const string Address = "/destination";

    /// <param name="back">Where to go when the place is chosen: site-relative.</param>
    public static string AddressOf(string back) => Address + "?return=" + Uri.EscapeDataString(back);
}
