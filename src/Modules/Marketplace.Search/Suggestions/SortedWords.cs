namespace Marketplace.Search.Suggestions;

/// <summary>The places of words in the order of the words.</summary>
internal sealed class SortedWords
{
    private readonly string[] _words;
    private readonly int[] _places;

    public SortedWords(string[] words)
    {
        _words = words;
        _places = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(_words, _places, StringComparer.Ordinal);
    }

    /// <summary>The places of all words that begin so.</summary>
    public ReadOnlySpan<int> BeginningWith(string beginning)
    {
        var (first, end) = (0, _words.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (string.CompareOrdinal(_words[middle], beginning) < 0)
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        for (var step = _words.Length - first; step > 0; step /= 2)
        {
            while (end + step <= _words.Length && _words[end + step - 1].StartsWith(beginning, StringComparison.Ordinal))
            {
                end += step;
            }
        }

        return _places.AsSpan(first..end);
    }
}
