using System.Diagnostics;
using System.Globalization;
using Marketplace.Benchmarks.Sites;
using Marketplace.Catalog.Abstractions;
using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>
/// How soon every node shows a new price on a page that it keeps. The change is committed by a process that serves nobody and says nothing:
/// all nodes must find it by looking.
/// </summary>
internal sealed class PricesScenario : IScenario
{
    private const int Products = 2000;
    private const int Changes = 40;

    public string Name => "prices";

    public async Task RunAsync(Settings settings, Table table)
    {
        foreach (var (server, nodes) in new (DatabaseServer, int)[] { (new Sqlite(), 1), (new PostgreSql(), 2) })
        {
            var what = string.Create(CultureInfo.InvariantCulture, $"new price on {nodes} node{(nodes > 1 ? "s" : "")} of {server.GetType().Name}");
            if (server.Missing is { } missing)
            {
                table.Add(what, $"not measured: {missing}", "", "");
                continue;
            }

            var database = server.NewName();
            await server.CreateAsync(database);
            var delays = await MeasureAsync(server, database, nodes);
            table.Add(what, string.Create(CultureInfo.InvariantCulture, $"seen after {delays[delays.Count / 2]:0.00} s, at most {delays[^1]:0.00} s"), "", "≤ 2 s after its commit");
            await server.DropAsync(database);
        }
    }

    /// <returns>Seconds, the shortest first.</returns>
    private static async Task<IReadOnlyList<double>> MeasureAsync(DatabaseServer server, string database, int nodes)
    {
        string[] options = [$"--Database:Provider={server.GetType().Name}", $"--Database:ConnectionString={database}"];
        await SiteProcess.RunAsync(LoadedData.New(), ["migrate", .. options]);
        await SiteProcess.RunAsync(LoadedData.New(), ["recipe", "load", string.Create(CultureInfo.InvariantCulture, $"products={Products}"), .. options]);
        List<SiteProcess> sites = [];
        try
        {
            for (var node = 0; node < nodes; node++)
            {
                var site = await SiteProcess.StartAsync(LoadedData.New(), options);
                sites.Add(site);
                await site.UntilIndexedAsync();
            }

            await using var services = BareSite.Of(server, database);
            return await MeasureAsync(services, sites);
        }
        finally
        {
            foreach (var site in sites)
            {
                await site.DisposeAsync();
            }
        }
    }

    private static async Task<IReadOnlyList<double>> MeasureAsync(ServiceProvider services, IReadOnlyList<SiteProcess> sites)
    {
        var random = new Random(1);
        var delays = new List<double>();
        for (var number = 1; number <= Changes; number++)
        {
            var price = Money.FromYuan(10_000 + number);
            var pages = sites.Select(site => new Uri($"http://{site.EndPoint}/products/{number}")).ToList();
            using var client = new HttpClient();
            await Task.WhenAll(pages.Select(page => client.GetStringAsync(page)));        // from now on they are kept
            await Task.Delay(random.Next(1000));        // at any moment between two looks
            var committed = await ChangeAsync(services, number, price);
            delays.AddRange(await Task.WhenAll(pages.Select(page => UntilSeenAsync(client, page, price, committed))));
        }

        return [.. delays.Order()];
    }

    /// <returns>When it was committed.</returns>
    private static async Task<long> ChangeAsync(ServiceProvider services, int number, Money price)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<MarketplaceDbContext>>().CreateDbContextAsync();
        var id = await db.Database.SqlQuery<Guid>($"""SELECT "Id" AS "Value" FROM "Catalog_Products" WHERE "Number" = {number}""").SingleAsync();
        await db.InTransactionAsync(async token =>
        {
            await db.Database.ExecuteSqlAsync($"""UPDATE "Catalog_Products" SET "Price" = {price.Fen} WHERE "Number" = {number}""", token);
            db.Raise(new ProductsChanged([id]));
            await db.SaveChangesAsync(token);
        });
        return Stopwatch.GetTimestamp();
    }

    private static async Task<double> UntilSeenAsync(HttpClient client, Uri page, Money price, long committed)
    {
        var shown = string.Create(CultureInfo.InvariantCulture, $"\"price\":\"{price.Yuan:0.00}\"");
        while (!(await client.GetStringAsync(page)).Contains(shown, StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(committed) > TimeSpan.FromMinutes(1))
            {
                throw new InvalidOperationException($"{page} still has the old price after a minute.");
            }

            await Task.Delay(10);
        }

        return Stopwatch.GetElapsedTime(committed).TotalSeconds;
    }
}
