using System.Text;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Queries;

/// <summary>Marks the words of terms in a text as it is shown, whatever form it is written in.</summary>
internal static class Highlighter
{
    public static IReadOnlyList<TextPart> Mark(string text, IReadOnlyList<ReadTerm> terms)
    {
        var (normal, places) = Normal(text);
        var marked = new bool[text.Length];
        foreach (var word in terms.SelectMany(term => term.Words).Where(word => word.Length > 0))
        {
            for (var at = normal.IndexOf(word, StringComparison.Ordinal); at >= 0; at = normal.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                marked.AsSpan(places[at]..places[at + word.Length]).Fill(true);
            }
        }

        return [.. Parts(text, marked)];
    }

    /// <summary>The normal form, and for each of its characters and its end the place in the text.</summary>
    private static (string Normal, List<int> Places) Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            var length = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
            var form = SearchText.Normalise(text.Substring(at, length));
            normal.Append(form);
            places.AddRange(Enumerable.Repeat(at, form.Length));
            at += length;
        }

        places.Add(text.Length);
        return (normal.ToString(), places);
    }

    private static IEnumerable<TextPart> Parts(string text, bool[] marked)
    {
        for (int from = 0, to = 1; from < text.Length; from = to++)
        {
            while (to < text.Length && marked[to] == marked[from])
            {
                to++;
            }

            yield return new(text[from..to], marked[from]);
        }
    }
}
