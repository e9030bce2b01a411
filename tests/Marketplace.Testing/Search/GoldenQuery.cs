using System.Text.RegularExpressions;

namespace Marketplace.Testing.Search;

/// <summary>A query of <c>golden-queries.txt</c>.</summary>
/// <param name="Grades">By key of a document; what is absent is not wanted.</param>
internal sealed record GoldenQuery(string Class, string Typed, IReadOnlyDictionary<string, int> Grades)
{
    public static IReadOnlyList<GoldenQuery> All { get; } = [.. File.ReadLines(Repository.PathOf("tests/Marketplace.Testing/Search/golden-queries.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => Parse(line.Split('|', StringSplitOptions.TrimEntries)))];

    /// <summary>The normalised discounted cumulative gain of the first ten: 1 for the best order there is.</summary>
    public double Ndcg(IEnumerable<string> keys)
    {
        var ideal = GainOf(Grades.Values.OrderDescending());
        return ideal == 0 ? 1 : GainOf(keys.Select(key => Grades.GetValueOrDefault(key))) / ideal;
    }

    private static double GainOf(IEnumerable<int> grades) => grades.Take(10).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    private static GoldenQuery Parse(string[] cells)
    {
        var grades = new Dictionary<string, int>();
        for (var column = 2; column < 5; column++)
        {
            foreach (var pattern in cells[column].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var regex = new Regex("^" + Regex.Escape(pattern).Replace("\\*", ".*") + "$");
                foreach (var key in GoldenDocuments.All.Keys.Where(key => regex.IsMatch(key)))
                {
                    grades.TryAdd(key, 5 - column);
                }
            }
        }

        return new(cells[0], cells[1], grades);
    }
}
