using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>The documents that have a value, ascending. Most values have one document: that one needs no array.</summary>
internal struct SlotList
{
    private int _one;
    private int[]? _many;

    public int Count { get; private set; }

    [UnscopedRef]
    public readonly ReadOnlySpan<int> Slots => _many is null ? MemoryMarshal.CreateReadOnlySpan(in _one, Count) : _many.AsSpan(0, Count);

    public void Add(int slot)
    {
        var at = Count == 0 || Slots[^1] < slot ? Count : ~Slots.BinarySearch(slot);
        if (at < 0)
        {
            return;
        }

        if (_many is null && Count == 0)
        {
            (_one, Count) = (slot, 1);
            return;
        }

        if (_many is null)
        {
            _many = [_one, 0, 0, 0];
        }
        else if (_many.Length == Count)
        {
            Array.Resize(ref _many, Count + Count / 2);
        }

        Array.Copy(_many, at, _many, at + 1, Count - at);
        _many[at] = slot;
        Count++;
    }

    public void Remove(int slot)
    {
        var at = Slots.BinarySearch(slot);
        if (at < 0)
        {
            return;
        }

        Count--;
        if (_many is not null)
        {
            Array.Copy(_many, at + 1, _many, at, Count - at);
        }
    }
}
