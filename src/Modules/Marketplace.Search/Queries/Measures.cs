using System.Collections.Frozen;
using System.Globalization;

namespace Marketplace.Search.Queries;

/// <summary>Finds amounts in texts of the normal form.</summary>
internal static class Measures
{
    private const int MostDigits = 6;
    private const int LongestUnit = 2;
    private const string ChineseDigits = "一二三四五六七八九";
    private const string ChineseNumerals = ChineseDigits + "两十百半";

    /// <summary>Units that are also written behind numbers in words; 三条 or 一把 mostly say something else.</summary>
    private static readonly string[] UnitsOfWords = ["市斤", "公斤", "千克", "毫升", "斤", "克", "升", "个", "枚", "只", "袋", "盒", "箱", "瓶"];

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
        for (var at = 0; at < normal.Length; at++)
        {
            if (ReadAt(normal, at) is { } read)
            {
                measures.Add(new(FormOf(read.Number, read.Unit), at, read.End - at));
                at = read.End - 1;
            }
        }

        return measures;
    }

    /// <summary>The forms of all amounts, and of those that a pack of several makes together: 500 g × 2 袋 is also 1000 g.</summary>
    public static IEnumerable<string> FormsOf(string normal)
    {
        var measures = Find(normal);
        var together = measures.Select(measure => (ReadAt(normal, measure.At)!.Value, Times: TimesAt(normal, measure.At + measure.Length)))
            .Where(pack => pack.Times is not null)
            .Select(pack => FormOf(pack.Value.Number * pack.Times!.Value, pack.Value.Unit));
        return measures.Select(measure => measure.Form).Concat(together).Distinct();
    }

    private static string FormOf(decimal number, string unit)
    {
        var (form, factor) = Units[unit];
        return (number * factor).ToString("0.###", CultureInfo.InvariantCulture) + form;
    }

    /// <summary>The amount that begins at a place.</summary>
    private static (decimal Number, string Unit, int End)? ReadAt(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '.')) || NumberAt(text, at) is not (var number, var end)
                ? null
                : UnitAt(text, SkipSpace(text, end)) is { } unit ? (number, unit, SkipSpace(text, end) + unit.Length) : null;
        }

        return ChineseNumerals.Contains(text[at]) && (at == 0 || !ChineseNumerals.Contains(text[at - 1])) ? ReadWordsAt(text, at) : null;
    }

    /// <summary>A number in words counts only where nothing but 装 follows its unit: 三只松鼠 is no amount.</summary>
    private static (decimal Number, string Unit, int End)? ReadWordsAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && ChineseNumerals.Contains(text[end]))
        {
            end++;
        }

        var unit = Array.Find(UnitsOfWords, candidate => string.CompareOrdinal(text, end, candidate, 0, candidate.Length) == 0);
        var isAmount = unit is not null && (end + unit.Length == text.Length || text[end + unit.Length] is '装' or ' ');
        return isAmount && ChineseNumberOf(text.AsSpan(at, end - at)) is { } number ? (number, unit!, end + unit!.Length) : null;
    }

    /// <summary>At most six digits and three decimals.</summary>
    private static (decimal Number, int End)? NumberAt(string text, int at)
    {
        var end = SkipDigits(text, at);
        if (end - at > MostDigits)
        {
            return null;
        }

        var decimals = end + 1 < text.Length && text[end] == '.' ? SkipDigits(text, end + 1) : end + 1;
        end = decimals - end - 1 is >= 1 and <= 3 ? decimals : end;
        return (decimal.Parse(text.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), end);
    }

    /// <summary>The longest unit; g is none in golden.</summary>
    private static string? UnitAt(string text, int at)
    {
        for (var length = Math.Min(LongestUnit, text.Length - at); length > 0; length--)
        {
            var unit = text.Substring(at, length);
            if (Units.ContainsKey(unit) && (at + length == text.Length || !char.IsAsciiLetterLower(text[at + length])))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>How many there are of an amount that ends at a place: × 2.</summary>
    private static decimal? TimesAt(string text, int at)
    {
        var sign = SkipSpace(text, at);
        var number = SkipSpace(text, sign + 1);
        return number < text.Length && text[sign] is '×' or 'x' or '*' && char.IsAsciiDigit(text[number]) ? NumberAt(text, number)?.Number : null;
    }

    /// <summary>半, 一 to 九百九十九.</summary>
    private static decimal? ChineseNumberOf(ReadOnlySpan<char> text)
    {
        if (text is "半")
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
                default: digit = ChineseDigits.IndexOf(character, StringComparison.Ordinal) + 1; break;
            }
        }

        return sum + digit is > 0 and var whole ? whole : null;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;
}
