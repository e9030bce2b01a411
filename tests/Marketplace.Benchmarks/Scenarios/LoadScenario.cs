using System.Diagnostics;
using System.Globalization;
using Marketplace.Benchmarks.Sites;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>The load recipe: products a second into database and index, without what the same processes take for no products.</summary>
internal sealed class LoadScenario : IScenario
{
    /// <summary>The peer's import with index, products a second (performance.md §1).</summary>
    private const double Peer = 110;

    public string Name => "load";

    public async Task RunAsync(Settings settings, Table table)
    {
        await SiteProcess.RunAsync(LoadedData.New(), "recipe", "setup");        // the first process of a fresh build reads it from the disk
        foreach (var products in settings.Products)
        {
            var data = LoadedData.New();
            var without = await SiteProcess.RunAsync(data, "recipe", "setup") + await UntilIndexedAsync(data);
            var with = await SiteProcess.RunAsync(data, "recipe", "load", string.Create(CultureInfo.InvariantCulture, $"products={products}")) + await UntilIndexedAsync(data);
            var rate = products / (with - without).TotalSeconds;
            table.Add(string.Create(CultureInfo.InvariantCulture, $"load recipe with index, {products:N0} products"), string.Create(CultureInfo.InvariantCulture, $"{rate:N0} products/s"), string.Create(CultureInfo.InvariantCulture, $"{rate / Peer:0} × the peer"), "≥ 4,000/s, ≥ 40 ×");
        }
    }

    /// <summary>What the index still lacks when the recipe is done is made up by the site that starts next.</summary>
    private static async Task<TimeSpan> UntilIndexedAsync(string data)
    {
        var watch = Stopwatch.StartNew();
        await using var site = await SiteProcess.StartAsync(data);
        await site.UntilIndexedAsync();
        return watch.Elapsed;
    }
}
