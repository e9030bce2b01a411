using Marketplace.Platform.Localization;

namespace Marketplace.Search.Queries;

/// <summary>Finds the known words that an unknown one probably means: by sound first (马玲薯), by one character then (核挑). Immutable.</summary>
internal sealed class Spelling
{
    private const int MostMeanings = 5;
    private readonly Dictionary<string, List<string>> _bySound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byLooseSound = new(StringComparer.Ordinal);
    private readonly List<(LexiconWord Word, string Sound)> _words = [];
    private readonly int _longestSound;

    public Spelling(Lexicon lexicon)
    {
        var telling = lexicon.Words.Where(word => word.Use != WordUse.Noise && word.Text.Length > 1);
        foreach (var word in telling.OrderByDescending(word => word.Use == WordUse.Goods).ThenByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal))
        {
            var sound = Pinyin.Of(word.Text).Full;
            _words.Add((word, sound));
            Add(_bySound, sound, word.Text);
            Add(_byLooseSound, Loose(sound), word.Text);
            _longestSound = Math.Max(_longestSound, sound.Length);
        }
    }

    /// <summary>The words that were probably meant, in their order; none where nothing is near.</summary>
    public IReadOnlyList<MeantWord> Nearest(string typed)
    {
        if (typed.Length < 2)
        {
            return [];
        }

        return typed.All(char.IsAsciiLetter) ? OfPinyin(typed) : OfSound(typed, sharing: true) ?? OfShape(typed) ?? OfSound(typed, sharing: false) ?? [];
    }

    /// <summary>Typed in pinyin, perhaps several words together: guantaohuanggua.</summary>
    private MeantWord[] OfPinyin(string typed)
    {
        if ((Meant(_bySound, typed) ?? Meant(_byLooseSound, Loose(typed))) is { } whole)
        {
            return [whole];
        }

        var best = new (int Words, int From)[typed.Length + 1];
        for (var end = 1; end <= typed.Length; end++)
        {
            best[end] = (int.MaxValue, 0);
            for (var from = Math.Max(0, end - _longestSound); from <= end - 3; from++)
            {
                if (best[from].Words < best[end].Words - 1 && _bySound.ContainsKey(typed[from..end]))
                {
                    best[end] = (best[from].Words + 1, from);
                }
            }
        }

        if (best[typed.Length].Words > 4)
        {
            return [];
        }

        var meant = new List<MeantWord>();
        for (var end = typed.Length; end > 0; end = best[end].From)
        {
            meant.Insert(0, Meant(_bySound, typed[best[end].From..end])!);
        }

        return [.. meant];
    }

    /// <param name="sharing">Only words that have one of the characters in its place: 皇姑 sounds like 黄呱 and is not meant.</param>
    private MeantWord[]? OfSound(string typed, bool sharing)
    {
        var sound = Pinyin.Of(typed).Full;
        var meant = Meant(_bySound, sound) ?? Meant(_byLooseSound, Loose(sound));
        var words = meant?.Words.Where(word => word != typed && word.Length == typed.Length && (!sharing || word.Zip(typed).Any(pair => pair.First == pair.Second))).ToList();
        return words is { Count: > 0 } ? [new(words)] : null;
    }

    /// <summary>One character other, more or less; of short words only where the sound is near too.</summary>
    private MeantWord[]? OfShape(string typed)
    {
        var sound = Pinyin.Of(typed).Full;
        var nearest = _words
            .Where(known => Math.Abs(known.Word.Text.Length - typed.Length) <= (typed.Length >= 3 ? 1 : 0) && known.Word.Text != typed && Distance(known.Word.Text, typed, 1) == 1)
            .Select(known => (known.Word, Sound: Distance(known.Sound, sound, 4)))
            .Where(known => known.Sound <= (typed.Length == 2 ? 1 : typed.Length == 3 ? 3 : 4))
            .OrderBy(known => known.Sound).ThenByDescending(known => known.Word.Use == WordUse.Goods).ThenByDescending(known => known.Word.Count)
            .Select(known => known.Word.Text).FirstOrDefault();
        return nearest is null ? null : [new([nearest])];
    }

    private static MeantWord? Meant(Dictionary<string, List<string>> words, string sound) => words.TryGetValue(sound, out var found) ? new(found) : null;

    private static void Add(Dictionary<string, List<string>> words, string sound, string word)
    {
        if (!words.TryGetValue(sound, out var known))
        {
            words[sound] = known = [];
        }

        if (known.Count < MostMeanings)
        {
            known.Add(word);
        }
    }

    /// <summary>Without what dialects do not tell apart: zh and z, ng and n.</summary>
    private static string Loose(string sound)
    {
        var loose = sound.Replace("zh", "z").Replace("ch", "c").Replace("sh", "s");
        for (var at = loose.IndexOf("ng", StringComparison.Ordinal); at >= 0; at = loose.IndexOf("ng", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 == loose.Length || !"aeiouv".Contains(loose[at + 2]))        // else the g begins the next syllable
            {
                loose = loose.Remove(at + 1, 1);
            }
        }

        return loose;
    }

    /// <summary>How many characters must be changed, added or taken away; one more than <paramref name="most"/> where it is more.</summary>
    private static int Distance(string first, string second, int most)
    {
        if (Math.Abs(first.Length - second.Length) > most)
        {
            return most + 1;
        }

        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= second.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (first[i - 1] == second[j - 1] ? 0 : 1)));
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }
        }

        return row[^1];
    }
}
