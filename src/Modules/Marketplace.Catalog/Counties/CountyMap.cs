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
    public string Address => $"/counties?province={Province.Adcode}";

    public int Shade => CountyMap.Shades.First(shade => shade.To is null || Count <= shade.To).Shade;

    /// <summary>Where its name stands on the map; <see langword="null"/> where no listed county was when it was drawn.</summary>
    public (int X, int Y)? Label => MapDrawing.Find(Province.Adcode) is { } drawn ? (drawn.NameX, drawn.NameY) : null;
}
