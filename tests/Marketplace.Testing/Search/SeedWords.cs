using System.Globalization;
using Marketplace.Regions.Abstractions;
using Marketplace.Regions.Divisions;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Synonyms;

namespace Marketplace.Testing.Search;

/// <summary>Categories, divisions and synonyms as the recipes bring them, without a database.</summary>
internal static class SeedWords
{
    private static readonly Dictionary<string, string> Categories = SeedTable.Read("categories.csv").ToDictionary(row => row["code"], row => row["nameZh"]);
    private static readonly Dictionary<int, (string Name, string Level, int? Parent)> Divisions = Rows("divisions.csv")
        .ToDictionary(cells => int.Parse(cells[0]), cells => (cells[1], cells[2], int.TryParse(cells[3], out var parent) ? parent : (int?)null));

    /// <summary>Every category and division.</summary>
    public static IReadOnlyList<SuggestedWord> Suggested { get; } =
    [
        .. Categories.Select(category => new SuggestedWord(SuggestionKind.Category, category.Key, category.Value)),
        .. Divisions.Where(division => division.Value.Name is not ("市辖区" or "县")).Select(division => new SuggestedWord(
            SuggestionKind.County,
            division.Key.ToString(CultureInfo.InvariantCulture),
            division.Value.Name,
            DivisionNames.ShortOf(division.Value.Name, Enum.Parse<DivisionLevel>(division.Value.Level, ignoreCase: true)),
            IsSuggested: division.Value.Level == "county")),
    ];

    public static SynonymTable Synonyms { get; } = new(Rows("synonyms.csv").Select(cells => new Synonym
    {
        Kind = Enum.Parse<SynonymKind>(cells[0], ignoreCase: true),
        Head = cells[1].Split(';')[0],
        Terms = cells[1].Split(';'),
    }));

    public static IReadOnlyList<string> Leaves { get; } = [.. Categories.Keys.Where(code => code.Length == 6).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<int> Counties { get; } = [.. Divisions.Where(division => division.Value.Level == "county").Select(division => division.Key).Order()];

    public static SearchCategory CategoryOf(string code) => new(code, [Categories[code[..2]], Categories[code[..4]], Categories[code]]);

    public static SearchPlace PlaceOf(int adcode)
    {
        var (county, prefecture) = (Divisions[adcode], Divisions.GetValueOrDefault(adcode / 100 * 100).Name);
        return new(adcode, county.Name, Divisions[adcode / 10000 * 10000].Name, prefecture is null or "市辖区" or "县" or "省直辖县级行政区划" ? [] : [prefecture]);
    }

    // no cell that is read here has a comma in it
    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Repository.PathOf("seed/data/" + file)).Skip(1).Select(line => line.Split(','));
}
