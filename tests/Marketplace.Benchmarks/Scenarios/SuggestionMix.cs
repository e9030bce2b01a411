using System.Text.Json;
using Marketplace.Benchmarks.Http;
using Marketplace.Benchmarks.Sites;
using Marketplace.Platform.Localization;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>What people type on the way to a word, drawn by seed: its first characters, its pinyin, its initials, and both mixed.</summary>
internal static class SuggestionMix
{
    private const int Requests = 400;

    /// <summary>Requests for the list below the search field, each with the first line that its answer must have.</summary>
    public static async Task<IReadOnlyList<Request>> OfAsync(SiteProcess site)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://{site.EndPoint}") };
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        var random = new Random(1);
        var words = SearchMix.Words(random);
        var requests = new List<Request>();
        for (var count = 0; count < Requests; count++)
        {
            var address = "/suggest?q=" + Uri.EscapeDataString(BeginningOf(words[random.Next(words.Count)], random));
            using var answer = JsonDocument.Parse(await client.GetStringAsync(address));
            var items = answer.RootElement.GetProperty("items");
            requests.Add(new Request(address, items.GetArrayLength() == 0 ? "" : $"<span>{items[0].GetProperty("text").GetString()}</span>"));
        }

        return requests;
    }

    private static string BeginningOf(string word, Random random)
    {
        var pinyin = Pinyin.Of(word);
        var whole = random.Next(4) switch { 0 => pinyin.Full, 1 => pinyin.Initials, 2 => word[0] + Pinyin.Of(word[1..]).Full, _ => word };
        return whole[..random.Next(1, whole.Length + 1)];
    }
}
