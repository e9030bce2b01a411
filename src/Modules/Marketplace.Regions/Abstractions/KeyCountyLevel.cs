namespace Marketplace.Regions.Abstractions;

/// <summary>Who named it: the state (160 counties) or the province.</summary>
public enum KeyCountyLevel { National, Provincial }
