using Marketplace.Regions.Abstractions;

namespace Marketplace.Regions.Divisions;

/// <summary>Names as people say them.</summary>
internal static class DivisionNames
{
    private static readonly string[] Endings = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "林区", "地区", "省", "市", "县", "区", "盟", "旗", "州"];

    private static readonly string[] Peoples =
    [
        "蒙古族藏族", "蒙古族", "藏族羌族", "藏族", "回族土族", "回族彝族", "回族", "维吾尔", "苗族侗族", "苗族土家族", "苗族布依族", "苗族瑶族傣族", "苗族", "彝族回族苗族", "彝族苗族", "彝族回族", "彝族傣族", "彝族哈尼族拉祜族",
        "彝族", "壮族瑶族", "壮族苗族", "壮族", "布依族苗族", "朝鲜族", "满族蒙古族", "满族", "侗族苗族", "侗族", "瑶族", "白族普米族", "白族", "土家族苗族", "土家族", "哈尼族彝族傣族", "哈尼族彝族", "哈尼族", "哈萨克族", "哈萨克",
        "傣族景颇族", "傣族拉祜族佤族", "傣族佤族", "傣族彝族", "傣族", "黎族苗族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族佤族布朗族傣族", "拉祜族", "水族", "东乡族", "纳西族", "土族", "达斡尔族", "仫佬族", "羌族", "撒拉族",
        "毛南族", "仡佬族苗族", "锡伯", "柯尔克孜", "塔吉克", "裕固族", "保安族东乡族撒拉族", "独龙族怒族", "普米族", "怒族", "各族", "鄂温克族", "鄂伦春", "蒙古",
    ];

    /// <summary>The name without its rank and people: 靖宇 for 靖宇县, 大厂 for 大厂回族自治县; whole where one character would remain (沛县).</summary>
    public static string ShortOf(string name, DivisionLevel level)
    {
        if (level == DivisionLevel.Province && name.StartsWith("内蒙古", StringComparison.Ordinal))
        {
            return "内蒙古";
        }

        var ending = Array.Find(Endings, candidate => name.EndsWith(candidate, StringComparison.Ordinal) && name.Length - candidate.Length >= 2);
        if (ending is null)
        {
            return name;
        }

        var rest = name[..^ending.Length];
        if (!ending.StartsWith("自治", StringComparison.Ordinal))
        {
            return rest;
        }

        var people = Peoples.Where(candidate => rest.EndsWith(candidate, StringComparison.Ordinal) && rest.Length - candidate.Length >= 2).MaxBy(candidate => candidate.Length);
        return people is null ? rest.TrimEnd('族') : rest[..^people.Length];        // 东乡族自治县 is 东乡
    }
}
