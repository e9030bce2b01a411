namespace Marketplace.Search.Engines.Embedded;

/// <summary>A value that has a term, and how much that says.</summary>
internal readonly record struct WeighedValue(int Value, int Weight);
