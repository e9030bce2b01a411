namespace Marketplace.Testing.Resources;

/// <summary>Marks the sample module's texts.</summary>
public sealed class Strings;
