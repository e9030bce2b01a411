using System.Text;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;

namespace Marketplace.Search.Queries;

/// <summary>Understands a typed text: amounts, words, and what else counts as each of them. Pure; it asks no index.</summary>
internal sealed class QueryReader(Lexicon lexicon)
{
    /// <summary>More would make a query dear and no clearer.</summary>
    private const int MostTerms = 12;
    private const int MostWords = 40;
    private const int LongestPhrase = 20;
    private const int ShortestName = 4;
    private readonly WordSplitter _splitter = new(lexicon);

    public ReadText Read(string text)
    {
        var sound = SearchText.Sound(text.Length > Reading.MostCharacters * 4 ? text[..(Reading.MostCharacters * 4)] : text).Trim();
        var isCut = sound.Length > Reading.MostCharacters || text.Length > Reading.MostCharacters * 4;
        var normal = SearchText.Normalise(isCut ? SearchText.Sound(sound[..Math.Min(sound.Length, Reading.MostCharacters)]) : sound);

        var terms = new List<QueryTerm>();
        var runs = SearchText.WithoutPunctuation(WithoutMeasures(normal, terms)).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(ByScript).ToList();
        var pieces = runs.SelectMany(Split).ToList();
        var telling = pieces.Where(piece => piece.Use != WordUse.Noise).ToList();
        terms.InsertRange(0, (telling.Count > 0 || terms.Count > 0 ? telling : pieces).DistinctBy(piece => piece.Text).Select(TermOf));
        return new([.. terms.Take(MostTerms)], Phrases(runs, pieces), runs is [{ Length: >= ShortestName } name] ? name : null, isCut || terms.Count > MostTerms);
    }

    /// <summary>The terms of a word that stands for a slip: its parts, where it has some (洛川频果), or all that it may mean.</summary>
    public IEnumerable<QueryTerm> Respelled(string typed, MeantWord meant)
    {
        var pieces = Split(meant.Words[0]);
        return pieces.Count > 1
            ? pieces.Select(piece => RespelledTermOf(typed, [piece]))
            : [RespelledTermOf(typed, [.. meant.Words.Select(word => new TextPiece(word, lexicon.Find(word)?.Use))])];
    }

    /// <summary>The terms of the parts of an unknown word; none where it has none.</summary>
    public IReadOnlyList<QueryTerm> Parts(string word) => _splitter.Parts(word) is { Count: > 1 } parts && parts.Exists(part => part is { Use: not null, Text.Length: > 1 }) ? [.. parts.Select(TermOf)] : [];

    private static string WithoutMeasures(string normal, List<QueryTerm> terms)
    {
        var rest = new StringBuilder(normal);
        foreach (var measure in Measures.Find(normal))
        {
            var typed = normal.Substring(measure.At, measure.Length);
            terms.Add(new(typed, TermKind.Measure, [new(measure.Form, WordRole.Itself)]));
            for (var at = measure.At; at < measure.At + measure.Length; at++)
            {
                rest[at] = ' ';
            }
        }

        return rest.ToString();
    }

    /// <summary>nfc苹果汁 is two; 津优35号 is one.</summary>
    private static IEnumerable<string> ByScript(string run)
    {
        var from = 0;
        for (var at = 1; at < run.Length; at++)
        {
            if (IsLatin(run[at - 1]) != IsLatin(run[at]) && (IsChinese(run[at - 1]) || IsChinese(run[at])))
            {
                yield return run[from..at];
                from = at;
            }
        }

        yield return run[from..];

        static bool IsLatin(char character) => SearchText.IsLatinOrDigit(character) && !char.IsDigit(character);
        static bool IsChinese(char character) => character >= '⺀';
    }

    private IReadOnlyList<TextPiece> Split(string run) => run.Length > 1 && run[0] >= '⺀' ? _splitter.Split(run) : [new(run, lexicon.Find(run)?.Use)];

    private QueryTerm TermOf(TextPiece piece)
    {
        var words = new List<TermWord> { new(piece.Text, WordRole.Itself) };
        words.AddRange(lexicon.Synonyms.EqualsOf(piece.Text).Select(word => new TermWord(word, WordRole.Equal)));
        words.AddRange(lexicon.Synonyms.NarrowerOf(piece.Text).Select(word => new TermWord(word, WordRole.Narrower)));
        var kind = piece.Use switch { WordUse.Goods or WordUse.Brand => TermKind.Goods, WordUse.Place => TermKind.Place, _ => TermKind.Unknown };
        return new(piece.Text, kind, [.. words.DistinctBy(word => word.Text).Take(MostWords)]);
    }

    private QueryTerm RespelledTermOf(string typed, IReadOnlyList<TextPiece> pieces)
    {
        var terms = pieces.Select(TermOf).ToList();
        var words = terms.SelectMany(term => term.Words).Select(word => word.Role == WordRole.Itself ? word with { Role = WordRole.Respelled } : word);
        return new(typed, terms[0].Kind, [.. words.DistinctBy(word => word.Text).Take(MostWords)]);
    }

    /// <summary>Runs that were taken apart, and what stands side by side in two: names that have it so come first.</summary>
    private static List<string> Phrases(List<string> runs, List<TextPiece> pieces)
    {
        var phrases = runs.Where(run => run.Length <= LongestPhrase && pieces.TrueForAll(piece => piece.Text != run)).ToList();
        if (runs is [var first, var second] && first.Length + second.Length <= LongestPhrase && first[^1] >= '⺀' && second[0] >= '⺀')
        {
            phrases.Add(first + second);
        }

        return phrases;
    }
}
