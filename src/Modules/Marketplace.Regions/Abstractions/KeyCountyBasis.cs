namespace Marketplace.Regions.Abstractions;

public enum KeyCountyBasis
{
    /// <summary>Read on a published list.</summary>
    Published,

    /// <summary>From memory: never shown as a fact.</summary>
    Recalled,
}
