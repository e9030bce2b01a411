using System.Collections.Frozen;
using System.Text;

namespace Marketplace.Platform.Localization;

/// <summary>The Latin spelling of Chinese text without tones, as people type it: 馆陶 → <c>guantao</c> and <c>gt</c>.</summary>
/// <param name="Full">All syllables; other letters and digits stay, in lower case; the rest is left out.</param>
/// <param name="Initials">The first letter of each syllable.</param>
public readonly record struct Pinyin(string Full, string Initials)
{
    private static readonly Lazy<FrozenDictionary<int, string>> Readings = new(() =>
        EmbeddedLines.Read("pinyin.csv").ToFrozenDictionary(row => char.ConvertToUtf32(row.First, 0), row => row.Second.Split(' ')[0]));

    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Phrases = new(() =>
        EmbeddedLines.Read("pinyin-phrases.csv").ToDictionary(row => row.First, row => row.Second.Split(' ')));

    /// <summary>Words whose reading differs from the usual one of their characters come first (重庆 is chong qing), then each character's most usual one.</summary>
    public static Pinyin Of(string text)
    {
        var full = new StringBuilder(text.Length * 3);
        var initials = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var (phrase, syllables) = PhraseAt(text, at);
            at += phrase > 0 ? Append(syllables, phrase) : AppendOne(text, at);
        }

        return new(full.ToString(), initials.ToString());

        int Append(string[] syllables, int length)
        {
            foreach (var syllable in syllables)
            {
                full.Append(syllable);
                initials.Append(syllable[0]);
            }

            return length;
        }

        int AppendOne(string from, int index)
        {
            var rune = Rune.TryGetRuneAt(from, index, out var found) ? found : Rune.ReplacementChar;
            if (Readings.Value.TryGetValue(rune.Value, out var reading))
            {
                Append([reading], 0);
            }
            else if (Rune.IsLetterOrDigit(rune) && rune.Value < 0x250)
            {
                full.Append(Rune.ToLowerInvariant(rune));
                initials.Append(Rune.ToLowerInvariant(rune));
            }

            return rune.Utf16SequenceLength;
        }
    }

    private static (int Length, string[] Syllables) PhraseAt(string text, int at)
    {
        for (var length = Math.Min(4, text.Length - at); length >= 2; length--)
        {
            if (Phrases.Value.TryGetValue(text.Substring(at, length), out var syllables))
            {
                return (length, syllables);
            }
        }

        return (0, []);
    }
}
