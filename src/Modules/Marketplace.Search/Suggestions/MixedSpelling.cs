using Marketplace.Platform.Localization;
using Marketplace.Search.Queries;

namespace Marketplace.Search.Suggestions;

/// <summary>Whether a word begins with what was typed, each of its characters written as itself, as its syllable or as the first letter of that: 馆t, guan陶, gtao.</summary>
internal static class MixedSpelling
{
    private static readonly string?[] Syllables = new string?[char.MaxValue + 1];

    public static bool Begins(ReadOnlySpan<char> word, ReadOnlySpan<char> typed)
    {
        if (typed.IsEmpty)
        {
            return true;
        }

        if (word.IsEmpty)
        {
            return false;
        }

        if (word[0] == typed[0])
        {
            return Begins(word[1..], typed[1..]);
        }

        if (!SearchText.IsLatinOrDigit(typed[0]) || SearchText.IsLatinOrDigit(word[0]))
        {
            return false;
        }

        var syllable = SyllableOf(word[0]);
        for (var length = syllable.AsSpan().CommonPrefixLength(typed); length > 0; length--)
        {
            if ((length == syllable.Length || length == 1 || length == typed.Length) && Begins(word[1..], typed[length..]))
            {
                return true;
            }
        }

        return false;
    }

    private static string SyllableOf(char character) => Syllables[character] ??= Pinyin.Of(character.ToString()).Full;
}
