namespace Marketplace.Platform.Themes;

/// <summary>A controller of the console: it gets the theme Desk, all others get Market.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AdminAttribute : Attribute;
