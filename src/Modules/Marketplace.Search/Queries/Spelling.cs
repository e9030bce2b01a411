using System.Text.RegularExpressions;
using Marketplace.Platform.Localization;

namespace Marketplace.Search.Queries;

/// <summary>Finds the known words that an unknown one probably means: by sound first (马玲薯), by one character then (核挑). Immutable.</summary>
internal sealed partial class Spelling
{
    private readonly Dictionary<string, LexiconWord> _bySound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LexiconWord> _byLooseSound = new(StringComparer.Ordinal);
    private readonly List<(LexiconWord Word, string Sound)> _words = [];
    private readonly int _longestSound;

    public Spelling(Lexicon lexicon)
    {
        foreach (var word in lexicon.Words.Where(word => word.Use != WordUse.Noise && word.Text.Length > 1).OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal))
        {
            var sound = Pinyin.Of(word.Text).Full;
            _words.Add((word, sound));
            _bySound.TryAdd(sound, word);
            _byLooseSound.TryAdd(Loose(sound), word);
            _longestSound = Math.Max(_longestSound, sound.Length);
        }
    }

    /// <summary>The words of which the typed one is most probably a slip; none where nothing is near.</summary>
    public IReadOnlyList<string> Nearest(string typed)
    {
        if (typed.Length < 2)
        {
            return [];
        }

        return typed.All(char.IsAsciiLetter) ? OfPinyin(typed) : OfSound(typed) ?? OfShape(typed) ?? [];
    }

    /// <summary>Typed in pinyin, perhaps several words together: guantaohuanggua.</summary>
    private string[] OfPinyin(string typed)
    {
        if ((_bySound.GetValueOrDefault(typed) ?? _byLooseSound.GetValueOrDefault(Loose(typed))) is { } word)
        {
            return [word.Text];
        }

        var best = new (int Words, int From, LexiconWord? Word)[typed.Length + 1];
        for (var end = 1; end <= typed.Length; end++)
        {
            best[end] = (int.MaxValue, 0, null);
            for (var from = Math.Max(0, end - _longestSound); from <= end - 3; from++)
            {
                if (best[from].Words < best[end].Words - 1 && _bySound.TryGetValue(typed[from..end], out var part))
                {
                    best[end] = (best[from].Words + 1, from, part);
                }
            }
        }

        var parts = new List<string>();
        for (var end = typed.Length; end > 0 && best[end].Word is { } part; end = best[end].From)
        {
            parts.Insert(0, part.Text);
        }

        return best[typed.Length].Words is > 0 and < 5 ? [.. parts] : [];
    }

    private string[]? OfSound(string typed)
    {
        var sound = Pinyin.Of(typed).Full;
        var word = _bySound.GetValueOrDefault(sound) ?? _byLooseSound.GetValueOrDefault(Loose(sound));
        return word is not null && word.Text != typed && word.Text.Length == typed.Length ? [word.Text] : null;
    }

    /// <summary>One character other, more or less; of short words only where the sound is near too.</summary>
    private string[]? OfShape(string typed)
    {
        var sound = Pinyin.Of(typed).Full;
        var nearest = _words
            .Where(known => Math.Abs(known.Word.Text.Length - typed.Length) <= (typed.Length >= 3 ? 1 : 0) && known.Word.Text != typed && Distance(known.Word.Text, typed, 1) == 1)
            .Select(known => (known.Word, Sound: Distance(known.Sound, sound, 4)))
            .Where(known => known.Sound <= (typed.Length == 2 ? 1 : typed.Length == 3 ? 3 : 4))
            .OrderBy(known => known.Sound).ThenByDescending(known => known.Word.Count)
            .Select(known => known.Word.Text).FirstOrDefault();
        return nearest is null ? null : [nearest];
    }

    /// <summary>Without what dialects do not tell apart: zh and z, ng and n.</summary>
    private static string Loose(string sound) => Nasal().Replace(sound.Replace("zh", "z").Replace("ch", "c").Replace("sh", "s"), "n");

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

    [GeneratedRegex("ng(?![aeiouv])", RegexOptions.None, 100)]
    private static partial Regex Nasal();
}
