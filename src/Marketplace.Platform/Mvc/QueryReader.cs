using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Mvc;

/// <summary>
/// Reads the parameters of an address leniently: what is not valid is left out and remembered. Pages then say so in a note, the API
/// answers 400; both from the same reading.
/// </summary>
public sealed class QueryReader(IQueryCollection query)
{
    private const int MostValues = 50;
    private readonly List<QueryFault> _faults = [];
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<QueryFault> Faults => _faults;

    /// <summary>Parameters that nobody asked for.</summary>
    public IEnumerable<string> Unknown => query.Keys.Where(name => !_read.Contains(name));

    /// <summary>Trimmed; empty when it is absent.</summary>
    public string Text(string name)
    {
        _read.Add(name);
        return query[name].ToString().Trim();
    }

    /// <summary>Each valid value once, in the order given, at most fifty.</summary>
    public IReadOnlyList<string> Values(string name, Func<string, bool> isValid)
    {
        _read.Add(name);
        var valid = new List<string>();
        foreach (var value in query[name].OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (valid.Count < MostValues && isValid(value))
            {
                valid.Add(value);
            }
            else
            {
                _faults.Add(new(name, value));
            }
        }

        return valid;
    }

    /// <summary>The last valid value; <paramref name="otherwise"/> when there is none.</summary>
    public T Choice<T>(string name, IReadOnlyDictionary<string, T> choices, T otherwise) =>
        Values(name, choices.ContainsKey) is [.., var chosen] ? choices[chosen] : otherwise;

    public int Number(string name, int from, int to, int otherwise) =>
        Values(name, value => TryNumber(value, out var number) && number >= from && number <= to) is [.., var text] && TryNumber(text, out var valid) ? valid : otherwise;

    /// <summary><c>1</c> is yes; <c>0</c> is as good as absent.</summary>
    public bool Flag(string name) => Values(name, value => value is "1" or "0") is [.., "1"];

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>A value that was left out.</summary>
public sealed record QueryFault(string Parameter, string Value);
