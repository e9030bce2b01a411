using Marketplace.Regions.Abstractions;

namespace Marketplace.Catalog.Counties;

/// <summary>The map of the listed counties by province; the drawing is the theme's <c>market/map.svg</c>, whose parts are named by adcode.</summary>
/// <param name="Provinces">Those with listed counties, the most first.</param>
/// <param name="Chosen">The adcode of the province that the page is about; 0 for none.</param>
internal sealed record CountyMap(IReadOnlyList<MapProvince> Provinces, int Chosen)
{
    /// <summary>The legend: from which number on which shade.</summary>
    public static IReadOnlyList<(int Shade, int From, int? To)> Shades { get; } = [(1, 1, 10), (2, 11, 25), (3, 26, 45), (4, 46, 60), (5, 61, null)];

    public int Most => Provinces.Count == 0 ? 0 : Provinces[0].Count;

    public static CountyMap Of(RegionMap regions, int chosen = 0) => new(
        [
            .. regions.Listed.GroupBy(row => row.Adcode / 10000 * 10000).Select(group => (Province: regions.Find(group.Key), Count: group.Count())).Where(pair => pair.Province is not null)
                .Select(pair => new MapProvince(pair.Province!, pair.Count)).OrderByDescending(province => province.Count).ThenBy(province => province.Province.Adcode),
        ],
        chosen);
}

/// <param name="Count">Rows of the list that lie in it.</param>
internal sealed record MapProvince(Division Province, int Count)
{
    /// <summary>Where the names of provinces stand on the map.</summary>
    private static readonly (int Adcode, int X, int Y)[] Labels =
    [
        (130000, 613, 315), (140000, 572, 323), (150000, 632, 194), (220000, 738, 170), (230000, 766, 121), (340000, 664, 411),
        (360000, 649, 484), (410000, 608, 372), (420000, 611, 430), (430000, 588, 476), (450000, 534, 574), (460000, 566, 641),
        (500000, 526, 449), (510000, 453, 439), (520000, 512, 510), (530000, 427, 538), (540000, 247, 417), (610000, 542, 378),
        (620000, 375, 276), (630000, 361, 350), (640000, 501, 319), (650000, 230, 227),
    ];

    public string Address => $"/counties?province={Province.Adcode}";

    public int Shade => CountyMap.Shades.First(shade => shade.To is null || Count <= shade.To).Shade;

    /// <summary>Where its name stands on the map; <see langword="null"/> where no listed county was when it was drawn.</summary>
    public (int X, int Y)? Label => Array.Find(Labels, label => label.Adcode == Province.Adcode) is { Adcode: not 0 } found ? (found.X, found.Y) : null;
}
