using System.Diagnostics;
using System.Globalization;
using Marketplace.Benchmarks.Http;
using Marketplace.Benchmarks.Sites;
using Microsoft.Data.Sqlite;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>Search with all facets as JSON and as a page, suggestions, memory under that load, a rebuild beside it, and how soon changes are found.</summary>
internal sealed class SearchScenario : IScenario
{
    /// <summary>The peer's searches a second at 10,000 and 100,000 products, and the static file of its machine (performance.md §1).</summary>
    private const double PeerSmall = 19.1;
    private const double PeerLarge = 3.3;

    /// <summary>Its results as JSON, where ours is a page.</summary>
    private const double PeerResults = 12.3;
    private const double PeerStatic = 34_000;

    public string Name => "search";

    public async Task RunAsync(Settings settings, Table table)
    {
        var first = default(LoadResult);
        foreach (var products in settings.Products)
        {
            var data = await LoadedData.OfAsync(products);
            await using var site = await SiteProcess.StartAsync(data);
            await Task.Delay(TimeSpan.FromSeconds(5));        // until the words are read anew that texts are understood by
            var size = string.Create(CultureInfo.InvariantCulture, $"{products:N0} products");

            var file = await Load.MeasureAsync(site.EndPoint, [new Request("/market/scene/hero-phone.webp", "WEBP")], settings);
            var mix = await SearchMix.OfAsync(site, "/api/v1/products");
            var search = await Load.MeasureAsync(site.EndPoint, mix, settings);
            var peer = search.Rate * PeerStatic / file.Rate / (products <= 10_000 ? PeerSmall : PeerLarge);
            table.Add($"search, JSON with facets, {size}", search.ToString(), Ratio(search.Rate / file.Rate, peer), products <= 10_000 ? "≥ 60 × the peer" : products < 400_000 ? "≥ 200 × the peer" : "≥ 300/s");

            var alone = await Load.MeasureAsync(site.EndPoint, mix, settings, connections: 1);
            table.Add($"search, JSON, one connection, {size}", alone.ToString(), first is null ? "" : (alone.P50 / first.P50).ToString("0.0 × the time of the first", CultureInfo.InvariantCulture), products >= 400_000 ? "p95 ≤ 25 ms, ≤ 5 × the time at 10,000" : "");
            first ??= alone;

            var page = await Load.MeasureAsync(site.EndPoint, await SearchMix.OfAsync(site, "/search"), settings);
            table.Add($"results page, {size}", page.ToString(), Ratio(page.Rate / file.Rate, page.Rate * PeerStatic / file.Rate / PeerResults), products <= 10_000 ? "≥ 0.03 of static, ≥ 80 × the peer" : "");
            var suggestions = await Load.MeasureAsync(site.EndPoint, await SuggestionMix.OfAsync(site), settings);
            table.Add($"suggestions, {size}", string.Create(CultureInfo.InvariantCulture, $"{suggestions}, p99 {suggestions.P99:0.0} ms"), "", products >= 400_000 ? "p99 ≤ 20 ms" : "");
            table.Add($"memory under search load, {size}", $"{site.MemoryNow} MB, most {site.MemoryMost} MB", "", products <= 10_000 ? "≤ 350 MB" : products >= 400_000 ? "≤ 900 MB" : "");

            await RebuildAsync(site, data, mix, search, settings, table, size);
            table.Add($"50 changes a second, {size}", await ChangesAsync(site, data), "", "found ≤ 2 s after their commit");
        }
    }

    private static async Task RebuildAsync(SiteProcess site, string data, IReadOnlyList<Request> mix, LoadResult usual, Settings settings, Table table, string size)
    {
        var before = Directory.GetFiles(Path.Combine(data, "search"), "generation-*.db").Max()!;
        Execute(Path.Combine(data, "marketplace.db"), "INSERT INTO Platform_Changes (Topic, Payload) VALUES ('search', 'rebuild')");
        var watch = Stopwatch.StartNew();
        var rebuilding = UntilRebuiltAsync(data, before);
        var rates = new List<double>();
        while (!rebuilding.IsCompleted)
        {
            rates.Add((await Load.MeasureAsync(site.EndPoint, mix, settings with { Runs = 1, Duration = TimeSpan.FromSeconds(2), WarmUp = TimeSpan.Zero })).Rate);
        }

        await rebuilding;
        table.Add($"rebuild under search load, {size}", watch.Elapsed.TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture), (rates.Average() / usual.Rate).ToString("0.00 of the usual rate", CultureInfo.InvariantCulture), "≤ 60 s at 400,000, ≥ 0.5");
    }

    /// <summary>Gives goods a new name, each with its line in the change feed, and looks for each until it is found.</summary>
    private static async Task<string> ChangesAsync(SiteProcess site, string data)
    {
        const int Changes = 500;
        var words = Enumerable.Range(0, Changes).Select(number => string.Create(CultureInfo.InvariantCulture, $"x{DateTime.UtcNow.Ticks:x}n{number}")).ToArray();
        var committed = new long[Changes];
        var changing = Task.Run(async () =>
        {
            using var database = Open(Path.Combine(data, "marketplace.db"));
            var watch = Stopwatch.StartNew();
            for (var number = 0; number < Changes; number++)
            {
                Execute(database, string.Create(CultureInfo.InvariantCulture, $"""
                    BEGIN IMMEDIATE;
                    UPDATE Catalog_Products SET Name = '{words[number]}' WHERE Number = {number + 1};
                    INSERT INTO Platform_Changes (Topic, Payload) SELECT 'search', 'product ' || lower(replace(Id, '-', '')) FROM Catalog_Products WHERE Number = {number + 1};
                    COMMIT;
                    """));
                Volatile.Write(ref committed[number], Stopwatch.GetTimestamp());
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, 20 * number - watch.ElapsedMilliseconds)));
            }
        });
        using var client = new HttpClient { BaseAddress = new Uri($"http://{site.EndPoint}") };
        var delays = new List<double>();
        for (var number = 0; number < Changes; number++)
        {
            while (Volatile.Read(ref committed[number]) == 0 || !(await client.GetStringAsync("/api/v1/products?q=" + words[number])).Contains("\"total\":1,", StringComparison.Ordinal))
            {
                await Task.Delay(5);
            }

            delays.Add(Stopwatch.GetElapsedTime(committed[number]).TotalSeconds);
        }

        await changing;
        delays.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"found after {delays[Changes / 2]:0.00} s, at most {delays[^1]:0.00} s");
    }

    private static async Task UntilRebuiltAsync(string data, string before)
    {
        while (true)
        {
            await Task.Delay(100);
            var newest = Directory.GetFiles(Path.Combine(data, "search"), "generation-*.db").Max()!;
            if (newest != before && Scalar(newest, "SELECT count(*) FROM Facts WHERE Name = 'complete'") == 1)
            {
                return;
            }
        }
    }

    private static string Ratio(double file, double peer) => string.Create(CultureInfo.InvariantCulture, $"{file:0.000} of static, {peer:0} × the peer");

    private static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Scalar(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }
}
