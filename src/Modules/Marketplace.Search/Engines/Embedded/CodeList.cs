using System.Runtime.InteropServices;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>Combinations of what documents have of a facet: a column keeps a combination's code, so that one number a document says all of it.</summary>
internal sealed class CodeList<T>
{
    private readonly Dictionary<int[], int> _codes = new(new SameNumbers());
    private readonly Dictionary<int[], int>.AlternateLookup<ReadOnlySpan<int>> _byKey;
    private readonly List<T> _combinations = [];

    public CodeList() => _byKey = _codes.GetAlternateLookup<ReadOnlySpan<int>>();

    public int Count => _combinations.Count;

    public ReadOnlySpan<T> Combinations => CollectionsMarshal.AsSpan(_combinations);

    /// <param name="key">Equal for equal combinations only.</param>
    /// <param name="isNew">Then its combination is to be added.</param>
    public int CodeOf(ReadOnlySpan<int> key, out bool isNew)
    {
        isNew = !_byKey.TryGetValue(key, out var code);
        if (isNew)
        {
            _codes[key.ToArray()] = code = _combinations.Count;
        }

        return code;
    }

    public void Add(T combination) => _combinations.Add(combination);

    private sealed class SameNumbers : IEqualityComparer<int[]>, IAlternateEqualityComparer<ReadOnlySpan<int>, int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<int> alternate, int[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(int[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<int> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(MemoryMarshal.AsBytes(alternate));
            return hash.ToHashCode();
        }

        public int[] Create(ReadOnlySpan<int> alternate) => alternate.ToArray();
    }
}
