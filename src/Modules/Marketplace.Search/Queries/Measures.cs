using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Marketplace.Search.Queries;

/// <summary>Finds amounts in texts of the normal form.</summary>
internal static partial class Measures
{
    /// <summary>To grams and millilitres; pieces of whatever name are pieces, packs keep theirs.</summary>
    private static readonly FrozenDictionary<string, (string Form, decimal Factor)> Units = new Dictionary<string, (string, decimal)>
    {
        ["g"] = ("g", 1),
        ["克"] = ("g", 1),
        ["kg"] = ("g", 1000),
        ["千克"] = ("g", 1000),
        ["公斤"] = ("g", 1000),
        ["斤"] = ("g", 500),
        ["市斤"] = ("g", 500),
        ["两"] = ("g", 50),
        ["吨"] = ("g", 1_000_000),
        ["ml"] = ("ml", 1),
        ["毫升"] = ("ml", 1),
        ["l"] = ("ml", 1000),
        ["升"] = ("ml", 1000),
        ["个"] = ("个", 1),
        ["枚"] = ("个", 1),
        ["只"] = ("个", 1),
        ["条"] = ("个", 1),
        ["根"] = ("个", 1),
        ["支"] = ("个", 1),
        ["株"] = ("个", 1),
        ["头"] = ("个", 1),
        ["盆"] = ("盆", 1),
        ["束"] = ("束", 1),
        ["枝"] = ("个", 1),
        ["袋"] = ("袋", 1),
        ["盒"] = ("盒", 1),
        ["箱"] = ("箱", 1),
        ["瓶"] = ("瓶", 1),
        ["罐"] = ("罐", 1),
        ["桶"] = ("桶", 1),
        ["坛"] = ("坛", 1),
        ["听"] = ("罐", 1),
        ["饼"] = ("饼", 1),
        ["砖"] = ("砖", 1),
        ["包"] = ("包", 1),
        ["把"] = ("把", 1),
        ["块"] = ("块", 1),
        ["杯"] = ("杯", 1),
    }.ToFrozenDictionary();

    /// <param name="normal">In the normal form, with its punctuation.</param>
    public static IReadOnlyList<Measure> Find(string normal)
    {
        var measures = new List<Measure>();
        foreach (Match match in Amount().Matches(normal))
        {
            if (NumberOf(match.Groups["number"].Value) is { } number)
            {
                measures.Add(new(FormOf(number, match.Groups["unit"].Value), match.Index, match.Length));
            }
        }

        return measures;
    }

    /// <summary>The forms of all amounts, and of those that a pack of several makes together: 500 g × 2 袋 is also 1000 g.</summary>
    public static IEnumerable<string> FormsOf(string normal)
    {
        var together = Several().Matches(normal)
            .Select(match => (One: NumberOf(match.Groups["number"].Value), Unit: match.Groups["unit"].Value, Count: NumberOf(match.Groups["count"].Value)))
            .Where(pack => pack.One is not null && pack.Count is not null)
            .Select(pack => FormOf(pack.One!.Value * pack.Count!.Value, pack.Unit));
        return Find(normal).Select(measure => measure.Form).Concat(together).Distinct();
    }

    private static string FormOf(decimal number, string unit)
    {
        var (form, factor) = Units[unit];
        return (number * factor).ToString("0.###", CultureInfo.InvariantCulture) + form;
    }

    private static decimal? NumberOf(string text) =>
        char.IsAsciiDigit(text[0]) ? decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null : ChineseNumberOf(text);

    /// <summary>半, 一 to 九百九十九.</summary>
    private static decimal? ChineseNumberOf(string text)
    {
        if (text == "半")
        {
            return 0.5m;
        }

        var (sum, digit) = (0, 0);
        foreach (var character in text)
        {
            switch (character)
            {
                case '百': (sum, digit) = (sum + Math.Max(digit, 1) * 100, 0); break;
                case '十': (sum, digit) = (sum + Math.Max(digit, 1) * 10, 0); break;
                case '两': digit = 2; break;
                default: digit = "一二三四五六七八九".IndexOf(character, StringComparison.Ordinal) + 1; break;
            }
        }

        return sum + digit is > 0 and var whole ? whole : null;
    }

    // a number in Chinese counts only where nothing but 装 follows: 三只松鼠 is no amount
    private const string Number = @"(?<number>(?<![\d.])\d{1,6}(?:\.\d{1,3})?|(?<![一二三四五六七八九十百])(?:半|[一二两三四五六七八九十百]{1,5})(?=(?:市斤|斤|公斤|千克|克|升|毫升|个|枚|只|袋|盒|箱|瓶)(?:装|$|\s)))";
    private const string Unit = @"(?<unit>千克|公斤|市斤|毫升|kg|ml|g|l|[克斤两吨升个枚只条根支株头盆束枝袋盒箱瓶罐桶坛听饼砖包把块杯])(?![a-z])";

    [GeneratedRegex(Number + @"\s?" + Unit, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Amount();

    [GeneratedRegex(Number + @"\s?" + Unit + @"\s?[×x*]\s?(?<count>\d{1,4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Several();
}
