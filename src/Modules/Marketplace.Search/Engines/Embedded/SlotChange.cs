namespace Marketplace.Search.Engines.Embedded;

/// <summary>What a slot held and holds now, as bytes of <see cref="EntryCodec"/>.</summary>
internal readonly record struct SlotChange(int Slot, Guid Id, byte[]? Before, byte[]? After);
