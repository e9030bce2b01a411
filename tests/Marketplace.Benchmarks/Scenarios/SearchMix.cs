using System.Globalization;
using System.Text.Json;
using Marketplace.Benchmarks.Http;
using Marketplace.Benchmarks.Sites;
using Marketplace.Testing;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>
/// What people search for, drawn by seed: 240 words of goods and places from rare to common, some together, some misspelt, and nothing at
/// all; a third with two values of one facet and one of another, half with a place to deliver to, some sorted, some on a later page.
/// </summary>
internal static class SearchMix
{
    private const int Requests = 400;
    private static readonly string[] Usual =
    [
        "大米", "米", "油", "苹果", "鸡蛋", "牛肉", "木耳", "蜂蜜", "茶叶", "红枣", "土豆", "西红柿", "食用油", "坚果", "水果", "蔬菜", "有机", "绿色食品", "礼盒", "富硒", "农家", "高山", "新疆", "吉林大米", "云南茶叶",
        "5斤", "大米 5kg", "苹果 10斤", "huanggua", "pingguo", "馬鈴薯", "黄呱", "弥猴桃", "食堂 大米", "工会福利", "手机",
    ];

    /// <summary>Requests to an address, each with the total that its answer must have.</summary>
    public static async Task<IReadOnlyList<Request>> OfAsync(SiteProcess site, string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://{site.EndPoint}") };
        var random = new Random(1);
        var words = Words(random);
        var requests = new List<Request>();
        for (var count = 0; count < Requests; count++)
        {
            var query = QueryOf(random, words);
            using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/v1/products?" + query));
            var total = answer.RootElement.GetProperty("total").GetInt32();
            requests.Add(new Request(address + "?" + query, address.StartsWith("/api", StringComparison.Ordinal) ? $"\"total\":{total.ToString(CultureInfo.InvariantCulture)}," : "</html>"));
        }

        return requests;
    }

    private static string QueryOf(Random random, IReadOnlyList<string> words)
    {
        var query = random.Next(20) == 0 ? "q=" : "q=" + Uri.EscapeDataString(words[random.Next(words.Count)]);
        query += random.Next(3) == 0 ? "&cert=green&cert=organic&scene=canteen" : "";
        query += random.Next(2) == 0 ? "&deliverTo=" + new[] { 310000, 110000, 440000, 540000 }[random.Next(4)].ToString(CultureInfo.InvariantCulture) : "";
        query += random.Next(4) == 0 ? "&sort=" + new[] { "price", "unitPrice", "newest" }[random.Next(3)] : "";
        return query + (random.Next(6) == 0 ? "&page=2" : "");
    }

    /// <summary>Words of goods and places.</summary>
    public static List<string> Words(Random random)
    {
        var goods = Names("categories.csv", code => code.Length == 6).Select(name => name.Split('(')[0]).OrderBy(_ => random.Next()).Take(130).ToList();
        var places = Names("divisions.csv", code => !code.EndsWith("00", StringComparison.Ordinal)).Where(name => name.Length > 2).OrderBy(_ => random.Next()).Take(40).ToList();
        var together = places.Select(place => place[..^1] + goods[random.Next(goods.Count)]);
        return [.. Usual.Concat(goods).Concat(places).Concat(together).Distinct()];
    }

    private static IEnumerable<string> Names(string file, Func<string, bool> isWanted) =>
        File.ReadLines(Repository.PathOf("seed/data/" + file)).Skip(1).Select(line => line.Split(',')).Where(cells => isWanted(cells[0])).Select(cells => cells[1]);
}
