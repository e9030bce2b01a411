using Marketplace.Search.Queries;

namespace Marketplace.Search.Synonyms;

/// <summary>The synonyms as queries ask for them. Immutable.</summary>
internal sealed class SynonymTable
{
    private readonly Dictionary<string, List<string>> _equal = [];
    private readonly Dictionary<string, List<string>> _narrower = [];

    public SynonymTable(IEnumerable<Synonym> rows)
    {
        foreach (var row in rows)
        {
            var terms = row.Terms.Select(SearchText.Words).ToList();
            if (row.Kind == SynonymKind.Narrower)
            {
                Add(_narrower, terms[0], terms.Skip(1));
                continue;
            }

            foreach (var term in terms)
            {
                Add(_equal, term, terms.Where(other => other != term));
            }
        }
    }

    public static SynonymTable Empty { get; } = new([]);

    /// <summary>Every word that stands in a row, in the form of the index.</summary>
    public IEnumerable<string> Words => _equal.Keys.Concat(_narrower.Keys).Concat(_narrower.Values.SelectMany(words => words)).Distinct();

    /// <summary>A word of the table is looked for as a whole.</summary>
    public bool Has(string word) => _equal.ContainsKey(word) || _narrower.ContainsKey(word);

    /// <summary>Other words for the same thing.</summary>
    public IReadOnlyList<string> EqualsOf(string word) => _equal.GetValueOrDefault(word) ?? [];

    /// <summary>Words for kinds of it, with their equals.</summary>
    public IEnumerable<string> NarrowerOf(string word) =>
        EqualsOf(word).Prepend(word).SelectMany(broad => _narrower.GetValueOrDefault(broad) ?? []).SelectMany(narrow => EqualsOf(narrow).Prepend(narrow)).Distinct();

    private static void Add(Dictionary<string, List<string>> table, string word, IEnumerable<string> others)
    {
        if (!table.TryGetValue(word, out var known))
        {
            table[word] = known = [];
        }

        known.AddRange(others.Except(known));
    }
}
