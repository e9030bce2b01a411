namespace Marketplace.Search.Engines.Embedded;

/// <summary>
/// How much it says that a field has a word. The greatest step is between a name that is or ends with the word, which is what is
/// sold (馆陶黄瓜 is 黄瓜), and one that merely contains it (苹果醋 is no 苹果); the category then confirms or doubts the name.
/// </summary>
internal static class HitWeight
{
    public const int Measure = 40;
    public const int Supplier = 8;
    private static readonly string[] Neutral = ["礼盒", "礼盒装", "礼包", "组合", "装", "类"];

    /// <summary>Whether a word of a term is looked for in a field at all.</summary>
    public static bool IsSearched(Field field, string word, TermKind kind) => field switch
    {
        Field.Name or Field.Variety or Field.Leaf or Field.Branch => true,
        Field.Measure => false,
        _ when word.Length == 1 => false,                                       // 米 is in every 米业
        Field.Supplier => kind == TermKind.Unknown,                             // 核桃之乡 also sells 馕
        _ => true,
    };

    /// <param name="form">The value, which has the word.</param>
    public static int Of(Field field, string form, string word) => field switch
    {
        Field.Name => form == word ? 100 : IsHead(form, word) ? 80 : 40,
        Field.Leaf => form == word ? 60 : IsHead(form, word) ? 50 : 15,
        Field.Branch => form == word ? 70 : IsHead(form, word) ? 50 : 12,
        Field.Variety => form == word ? 40 : 25,
        Field.Brand => form == word ? 60 : 30,
        Field.Place => Begins(form, word) ? 50 : 20,
        Field.Words => form == word ? 30 : Begins(form, word) ? 20 : 12,
        Field.Specification => 12,
        Field.Measure => Measure,
        _ => Supplier,
    };

    /// <summary>What was typed before what is called the same (土豆 before 洋芋), both before what is merely a kind of it.</summary>
    public static int Of(Field field, string form, TermWord word) => Of(field, form, word.Text) * PercentOf(word.Role) / 100;

    private static int PercentOf(WordRole role) => role switch
    {
        WordRole.Narrower => 60,
        WordRole.Equal => 90,
        _ => 100,
    };

    private static bool Begins(string form, string word) => form.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Whether a word ends the value, or a part of it: behind it comes nothing, a space, a measure, or what says nothing (礼盒).</summary>
    private static bool IsHead(string form, string word)
    {
        for (var at = Vocabulary.PlaceOf(form, word, 0); at >= 0; at = Vocabulary.PlaceOf(form, word, at + 1))
        {
            var rest = form.AsSpan(at + word.Length);
            if (rest.IsEmpty || rest[0] == ' ' || char.IsDigit(rest[0]) || IsNeutral(rest))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNeutral(ReadOnlySpan<char> rest)
    {
        foreach (var ending in Neutral)
        {
            if (rest.SequenceEqual(ending))
            {
                return true;
            }
        }

        return false;
    }
}
