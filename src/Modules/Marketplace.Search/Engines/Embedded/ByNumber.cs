namespace Marketplace.Search.Engines.Embedded;

/// <summary>Something for each text by its number: found without hashing, which a start does six million times.</summary>
internal sealed class ByNumber<T>
{
    private T[] _entries = [];

    /// <summary>The default where nothing has been put.</summary>
    public ref T this[int number]
    {
        get
        {
            if (number >= _entries.Length)
            {
                Array.Resize(ref _entries, Math.Max(number + 1, _entries.Length * 2));
            }

            return ref _entries[number];
        }
    }
}
