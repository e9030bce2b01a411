namespace Marketplace.Search.Engines.Embedded;

/// <summary>Every text of a generation once, by number. Number 0 is the empty text. It only grows; a rebuild leaves out what nobody uses any more.</summary>
internal sealed class StringTable
{
    private readonly List<string> _texts = [""];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };

    public int Count => _texts.Count;

    public string this[int number] => _texts[number];

    public void MakeRoom(int count)
    {
        _texts.EnsureCapacity(count);
        _numbers.EnsureCapacity(count);
    }

    public int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers[text] = number = _texts.Count;
            _texts.Add(text);
        }

        return number;
    }
}
