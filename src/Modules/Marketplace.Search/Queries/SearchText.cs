using System.Text;
using Marketplace.Platform.Localization;

namespace Marketplace.Search.Queries;

/// <summary>The one form in which texts are indexed and looked for: NFKC, half width, lower case, simplified characters.</summary>
internal static class SearchText
{
    /// <summary>Letters, digits and what measures are written with stay as they are; see <see cref="Words"/> for the form without punctuation.</summary>
    public static string Normalise(string text)
    {
        var composed = IsPlain(text) ? text : Sound(text).Normalize(NormalizationForm.FormKC);
        var normal = new StringBuilder(composed.Length);
        Span<char> utf16 = stackalloc char[2];
        foreach (var rune in composed.EnumerateRunes())
        {
            normal.Append(utf16[..Simplified.Of(Rune.ToLowerInvariant(rune)).EncodeToUtf16(utf16)]);
        }

        return normal.ToString();
    }

    /// <summary>The normal form with one space for whatever is neither letter nor digit, and none at the ends.</summary>
    public static string Words(string text) => WithoutPunctuation(Normalise(text));

    /// <summary>Also a number and what it counts stand together: 5 斤装 is 5斤装, 80 mm is 80mm.</summary>
    /// <param name="normal">In the normal form.</param>
    public static string WithoutPunctuation(string normal)
    {
        var words = new StringBuilder(normal.Length);
        var isApart = false;
        foreach (var rune in normal.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                isApart = true;
                continue;
            }

            if (isApart && words.Length > 0 && !(char.IsDigit(words[^1]) && Rune.IsLetter(rune)))
            {
                words.Append(' ');
            }

            words.Append(rune);
            isApart = false;
        }

        return words.ToString();
    }

    /// <summary>Whether a character belongs to words that are written with spaces; Chinese is not.</summary>
    public static bool IsLatinOrDigit(char character) => character < 0x2E80 && char.IsLetterOrDigit(character);

    /// <summary>The text without what is none: half of a surrogate pair, which normalising throws at, and U+0000, at which SQLite ends.</summary>
    public static string Sound(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\0'))
        {
            return text;
        }

        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);        // what is no rune comes as the replacement character
        }

        return sound.ToString();
    }

    /// <summary>NFKC changes neither ASCII nor the common characters.</summary>
    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F') < 0 || text.All(character => character is < '\x80' or (>= '一' and <= '鿿'));
}
