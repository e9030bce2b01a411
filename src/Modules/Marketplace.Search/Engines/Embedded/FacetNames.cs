namespace Marketplace.Search.Engines.Embedded;

/// <summary>The values that a facet has taken, by number, each with the name that documents last gave it.</summary>
internal sealed class FacetNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Value, string Name)> _values = [];

    public int Count => _values.Count;

    public (string Value, string Name) this[int number] => _values[number];

    public int NumberOf(string value, string name)
    {
        if (_numbers.TryGetValue(value, out var number))
        {
            _values[number] = (value, name);
            return number;
        }

        _numbers[value] = number = _values.Count;
        _values.Add((value, name));
        return number;
    }

    public int? Find(string value) => _numbers.TryGetValue(value, out var number) ? number : null;
}
