namespace Marketplace.Media.Resources;

/// <summary>Marks the module's texts.</summary>
public sealed class Strings;
