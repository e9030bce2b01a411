using System.Text;
using Marketplace.Platform.Localization;

namespace Marketplace.Search.Queries;

/// <summary>The one form in which texts are indexed and looked for: NFKC, half width, lower case, simplified characters.</summary>
internal static class SearchText
{
    /// <summary>The form of each common Chinese character: nearly every text is of these alone, and a start reads a quarter of a million.</summary>
    private static readonly char[] CommonForms = [.. Enumerable.Range('一', '鿿' - '一' + 1).Select(code => FormOf((char)code))];

    /// <summary>Letters, digits and what measures are written with stay as they are; see <see cref="Words"/> for the form without punctuation.</summary>
    public static string Normalise(string text)
    {
        if (IsCommon(text))
        {
            return InCommonForm(text);
        }

        var normal = new StringBuilder(text.Length);
        Span<char> utf16 = stackalloc char[2];
        foreach (var rune in Sound(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            var form = rune.Value is >= '一' and <= '鿿' ? new Rune(CommonForms[rune.Value - '一']) : Simplified.Of(Rune.ToLowerInvariant(rune));
            normal.Append(utf16[..form.EncodeToUtf16(utf16)]);
        }

        return normal.ToString();
    }

    /// <summary>The normal form with one space for whatever is neither letter nor digit, and none at the ends.</summary>
    public static string Words(string text) => WithoutPunctuation(Normalise(text));

    /// <summary>Also a number and what it counts stand together: 5 斤装 is 5斤装, 80 mm is 80mm.</summary>
    /// <param name="normal">In the normal form.</param>
    public static string WithoutPunctuation(string normal)
    {
        if (IsCommon(normal))
        {
            return normal;
        }

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

    private static bool IsCommon(string text) => text.AsSpan().IndexOfAnyExceptInRange('一', '鿿') < 0;

    /// <returns>The text itself where it is in that form.</returns>
    private static string InCommonForm(string text)
    {
        foreach (var character in text)
        {
            if (CommonForms[character - '一'] != character)
            {
                return string.Create(text.Length, text, static (form, from) =>
                {
                    for (var at = 0; at < form.Length; at++)
                    {
                        form[at] = CommonForms[from[at] - '一'];
                    }
                });
            }
        }

        return text;
    }

    /// <summary>A simplified form that takes two code units is none that anyone types.</summary>
    private static char FormOf(char character) => Simplified.Of(new Rune(character)) is { IsBmp: true } form ? (char)form.Value : character;
}
