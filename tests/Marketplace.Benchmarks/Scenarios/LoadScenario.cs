using System.Globalization;
using System.Text.Json;
using Marketplace.Benchmarks.Sites;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>The load recipe: products a second into database and index.</summary>
internal sealed class LoadScenario : IScenario
{
    /// <summary>The peer's import with index, products a second (performance.md §1).</summary>
    private const double Peer = 110;

    public string Name => "load";

    public async Task RunAsync(Settings settings, Table table)
    {
        foreach (var products in settings.Products)
        {
            var data = LoadedData.New();
            var setup = await SiteProcess.RunAsync(data, "recipe", "setup");
            var all = await SiteProcess.RunAsync(data, "recipe", "load", string.Create(CultureInfo.InvariantCulture, $"products={products}"));
            var seconds = (all - setup).TotalSeconds + await UntilIndexedAsync(data, products);
            var rate = products / seconds;
            table.Add(string.Create(CultureInfo.InvariantCulture, $"load recipe with index, {products:N0} products"), string.Create(CultureInfo.InvariantCulture, $"{rate:N0} products/s"), string.Create(CultureInfo.InvariantCulture, $"{rate / Peer:0} × the peer"), "≥ 4,000/s, ≥ 40 ×");
        }
    }

    /// <summary>What the index still lacks when the recipe is done is made up by the site that starts next.</summary>
    private static async Task<double> UntilIndexedAsync(string data, int products)
    {
        await using var site = await SiteProcess.StartAsync(data);
        using var client = new HttpClient { BaseAddress = new Uri($"http://{site.EndPoint}") };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/v1/products"));
            if (answer.RootElement.GetProperty("total").GetInt32() == products && answer.RootElement.GetProperty("facets").EnumerateObject().Any())
            {
                return site.Started.TotalSeconds + watch.Elapsed.TotalSeconds;
            }

            await Task.Delay(50);
        }
    }
}
