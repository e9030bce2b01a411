using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Marketplace.Benchmarks.Http;
using Marketplace.Benchmarks.Sites;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>Pages made anew and pages that are kept, as ratios to a static file of 30 kB of the same host in the same run, and the memory under that load.</summary>
internal sealed class PagesScenario : IScenario
{
    /// <summary>The peer's product page (JSON) and the static file of its machine, requests a second (performance.md §1).</summary>
    private const double PeerProduct = 56.5;
    private const double PeerStatic = 34_000;

    /// <summary>No page is kept for an address with a parameter that it does not know.</summary>
    private const string Anew = "?anew=1";

    /// <summary>A page runs through much code, which is compiled for good only after some ten thousand requests.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25);

    public string Name => "pages";

    public async Task RunAsync(Settings settings, Table table)
    {
        double? smallest = null;
        foreach (var products in settings.Products)
        {
            await using var site = await SiteProcess.StartAsync(await LoadedData.OfAsync(products));
            var size = string.Create(CultureInfo.InvariantCulture, $"{products:N0} products");

            var file = await Load.MeasureAsync(site.EndPoint, [new Request("/market/scene/hero-phone.webp", "WEBP")], settings);
            table.Add($"static file of 30 kB, {size}", file.ToString(), "1", "");

            var pages = await ProductPagesAsync(site);
            var page = await Load.MeasureAsync(site.EndPoint, [.. pages.Select(address => new Request(address + Anew, $"{address}\""))], settings with { WarmUp = WarmUp });
            var peer = page.Rate * PeerStatic / file.Rate / PeerProduct;
            table.Add($"product page, {size}", page.ToString(), Ratio(page.Rate / file.Rate, peer), "≥ 0.03 of static, ≥ 18 × the peer");

            foreach (var (what, address, expected) in (IEnumerable<(string, string, string)>)[("home page", "/", "<title>"), ("product page", pages[0], $"{pages[0]}\"")])
            {
                var kept = await Load.MeasureAsync(site.EndPoint, [new Request(address, expected, isCompressed: true)], settings);
                table.Add($"{what} from the output cache, {size}", kept.ToString(), Ratio(kept.Rate / file.Rate), "≥ 0.6 of static");
            }

            smallest ??= page.Rate / file.Rate;
            if (smallest is { } first && products > settings.Products[0])
            {
                table.Add($"growth of the product page, {settings.Products[0]:N0} → {products:N0}", "", (first / (page.Rate / file.Rate)).ToString("0.00", CultureInfo.InvariantCulture) + " × the time", "≤ 1.5 ×");
            }

            var most = products <= 10_000 ? 350 : 900;
            table.Add($"memory under load, {size}", $"{site.MemoryNow} MB, most {site.MemoryMost} MB", "", $"≤ {most} MB");
        }
    }

    private static string Ratio(double file) => string.Create(CultureInfo.InvariantCulture, $"{file:0.000} of static");

    private static string Ratio(double file, double peer) => string.Create(CultureInfo.InvariantCulture, $"{file:0.000} of static, {peer:0.0} × the peer");

    /// <summary>Two hundred products drawn by seed; each answer must carry its own address.</summary>
    private static async Task<IReadOnlyList<string>> ProductPagesAsync(SiteProcess site)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://{site.EndPoint}") };
        var random = new Random(1);
        var addresses = new List<string>();
        var total = (await client.GetFromJsonAsync<JsonElement>("/api/v1/products")).GetProperty("total").GetInt32();
        while (addresses.Count < 200)
        {
            var response = await client.GetAsync($"/api/v1/products/{1 + random.Next(total)}");
            if (response.IsSuccessStatusCode && (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("address").GetString() is { } address)
            {
                addresses.Add(address);
            }
        }

        return addresses;
    }
}
