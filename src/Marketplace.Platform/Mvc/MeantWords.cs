using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Mvc;

/// <summary>Guesses from a dead address what somebody was looking for: <c>/products/P2600001/guantao-huangli.html</c> meant “guantao huangli”.</summary>
internal static class MeantWords
{
    /// <summary>More than this is no name of anything.</summary>
    private const int Longest = 40;

    /// <summary>Words of the site's own addresses say nothing about what was meant.</summary>
    private static readonly HashSet<string> Places = new(["products", "categories", "counties", "brands", "suppliers", "search", "verify", "about", "help", "desk", "index"], StringComparer.OrdinalIgnoreCase);

    public static string Of(PathString path) =>
        (path.Value ?? "").Split('/').Reverse().Select(WordsOf).FirstOrDefault(words => words.Length is > 0 and <= Longest) ?? "";

    private static string WordsOf(string segment)
    {
        var letters = Path.GetFileNameWithoutExtension(segment).Select(letter => char.IsLetter(letter) ? letter : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => IsTelling(word) && !Places.Contains(word)));
    }

    /// <summary>A single Latin letter is what is left of a number; a single Chinese character is a word.</summary>
    private static bool IsTelling(string word) => word.Length > 1 || word[0] >= '⺀';
}
