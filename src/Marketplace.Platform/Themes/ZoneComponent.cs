namespace Marketplace.Platform.Themes;

/// <summary>A view component that a module puts into a zone of the layout.</summary>
public sealed record ZoneComponent(string Zone, Type Component, int Order);
