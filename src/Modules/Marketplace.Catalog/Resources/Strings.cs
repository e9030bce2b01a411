namespace Marketplace.Catalog.Resources;

/// <summary>Marks the module's texts.</summary>
public sealed class Strings;
