namespace Marketplace.Search.Engines.Embedded;

/// <summary>Equal as long as nothing has changed.</summary>
/// <param name="Generation">The path of the present one; <see langword="null"/> for none.</param>
internal readonly record struct IndexState(string? Generation, int Revision);
