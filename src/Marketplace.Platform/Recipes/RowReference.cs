namespace Marketplace.Platform.Recipes;

/// <summary>A row that another one needs.</summary>
/// <param name="Step">The step that brings such rows.</param>
public sealed record RowReference(string Step, string Key);
