using Marketplace.Platform.Localization;

namespace Marketplace.Regions.Abstractions;

/// <summary>A province, prefecture or county (codes of the National Bureau of Statistics to 2023-06-30).</summary>
public sealed class Division
{
    /// <summary>Six digits: 130000 Hebei, 130400 Handan, 130433 Guantao.</summary>
    public required int Adcode { get; init; }

    public required string Name { get; init; }

    /// <summary>As people say it: 馆陶 for 馆陶县, 内蒙古 for 内蒙古自治区.</summary>
    public required string ShortName { get; init; }

    public required DivisionLevel Level { get; init; }

    /// <summary>The division above; <see langword="null"/> for provinces.</summary>
    public int? ParentAdcode { get; init; }

    /// <summary>Degrees, WGS-like as published by DataV; <see langword="null"/> where unknown.</summary>
    public double? Longitude { get; init; }
    public double? Latitude { get; init; }

    /// <summary>Of the short name, without tones and spaces.</summary>
    public required string Pinyin { get; init; }
    public required string Initials { get; init; }

    /// <summary>In the language of the request: 馆陶县, or Guantao.</summary>
    public string LocalName => Cultures.IsChinese ? Name : LatinName;

    /// <summary>As people say it, in the language of the request: 馆陶, or Guantao.</summary>
    public string LocalShortName => Cultures.IsChinese ? ShortName : LatinName;

    /// <summary>Entries that exist only in the code table (市辖区, 省直辖县级行政区划); people are never shown them.</summary>
    public bool IsPlaceholder => Level == DivisionLevel.Prefecture && Name is "市辖区" or "县" or "省直辖县级行政区划" or "自治区直辖县级行政区划";

    /// <summary>The code of the province it lies in, or its own.</summary>
    public int ProvinceAdcode => Adcode / 10000 * 10000;

    private string LatinName => Adcode switch
    {
        150000 => "Inner Mongolia",
        540000 => "Xizang",
        610000 => "Shaanxi",        // so written to tell it from Shanxi
        810000 => "Hong Kong",
        820000 => "Macao",
        _ when Pinyin.Length > 0 => char.ToUpperInvariant(Pinyin[0]) + Pinyin[1..],
        _ => Name,
    };
}
