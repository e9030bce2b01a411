using System.Globalization;
using Marketplace.Benchmarks.Sites;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>From the start of the process to <em>ready</em>: with data, and with the demo recipe on an empty database.</summary>
internal sealed class StartScenario : IScenario
{
    public string Name => "start";

    public async Task RunAsync(Settings settings, Table table)
    {
        table.Add("start, empty database, demo recipe", Seconds(await MedianAsync(settings, LoadedData.New, "--Setup:Recipe=demo")), "", "≤ 20 s");
        var demo = await LoadedData.OfAsync("demo");
        table.Add("start, demo loaded", Seconds(await MedianAsync(settings, () => demo)), "", "≤ 1.5 s");
        foreach (var products in settings.Products)
        {
            var data = await LoadedData.OfAsync(products);
            var target = products <= 10_000 ? "≤ 1.5 s" : products >= 400_000 ? "≤ 3 s" : "";
            table.Add(string.Create(CultureInfo.InvariantCulture, $"start, {products:N0} products"), Seconds(await MedianAsync(settings, () => data)), "", target);
        }
    }

    private static async Task<TimeSpan> MedianAsync(Settings settings, Func<string> data, params string[] options)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < settings.Runs; run++)
        {
            await using var site = await SiteProcess.StartAsync(data(), options);
            times.Add(site.Started);
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00 s", CultureInfo.InvariantCulture);
}
