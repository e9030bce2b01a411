namespace Marketplace.Search.Engines.Embedded;

/// <summary>A row of a generation's file.</summary>
/// <param name="Bytes"><see langword="null"/> for one that was removed: the row stays, so that nothing older brings it back.</param>
internal readonly record struct StoredDocument(int Slot, long Version, byte[]? Bytes);
