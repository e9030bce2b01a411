namespace Marketplace.Catalog.Destinations;

/// <summary>Where the buyer wants the goods (domain.md D25): a province or finer, or unknown; then prices are without freight and say so.</summary>
/// <param name="Adcode">0 when it is unknown.</param>
/// <param name="Name">As people say it: 北京, 河北 邯郸.</param>
internal sealed record Destination(int Adcode, string Name)
{
    public static Destination Unknown { get; } = new(0, "");

    public bool IsKnown => Adcode != 0;

    /// <summary>What freight is reckoned by; 0 when it is unknown.</summary>
    public int Province => Adcode / 10000 * 10000;
}
