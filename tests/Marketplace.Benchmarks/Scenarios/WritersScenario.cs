using System.Diagnostics;
using System.Globalization;
using Marketplace.Catalog.Abstractions;
using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Benchmarks.Scenarios;

/// <summary>A conditional stock update with an insert like an order's: three lines, one commit, at 1, 16 and 64 writers, on both databases.</summary>
internal sealed class WritersScenario : IScenario
{
    public string Name => "writers";

    public async Task RunAsync(Settings settings, Table table)
    {
        foreach (var server in new DatabaseServer[] { new Sqlite(), new PostgreSql() })
        {
            var name = server.GetType().Name;
            if (server.Missing is { } missing)
            {
                table.Add($"orders of three lines on {name}", $"not measured: {missing}", "", "");
                continue;
            }

            var database = server.NewName();
            await server.CreateAsync(database);
            await using var services = BareSite.Of(server, database);
            var products = await PrepareAsync(services);
            double? alone = null;
            foreach (var writers in new[] { 1, 16, 64 })
            {
                var (rate, p50, p99) = await MeasureAsync(services, products, writers, settings.Duration);
                alone ??= rate;
                table.Add(
                    $"orders of three lines on {name}, {writers} writers",
                    string.Create(CultureInfo.InvariantCulture, $"{rate:N0}/s, p50 {p50:0.0} ms, p99 {p99:0} ms"),
                    string.Create(CultureInfo.InvariantCulture, $"{rate / alone:0.0} × one writer"),
                    "no failure, p99 ≤ 300 ms at 64");
            }

            await server.DropAsync(database);
        }
    }

    private static async Task<IReadOnlyList<Guid>> PrepareAsync(ServiceProvider services)
    {
        await using (var db = await services.GetRequiredService<IDbContextFactory<MarketplaceDbContext>>().CreateDbContextAsync())
        {
            await db.Provider.PrepareAsync(db, CancellationToken.None);
            await db.Database.MigrateAsync();
            await db.InTransactionAsync(token => db.Database.ExecuteSqlRawAsync("""
                CREATE TABLE "Bench_Orders" ("Id" varchar(36) PRIMARY KEY, "Number" bigint NOT NULL, "Amount" bigint NOT NULL);
                CREATE TABLE "Bench_Lines" ("OrderId" varchar(36) NOT NULL, "ProductId" varchar(36) NOT NULL, "Packs" bigint NOT NULL, "Price" bigint NOT NULL, PRIMARY KEY ("OrderId", "ProductId"));
                """, token));
        }

        await services.GetRequiredService<RecipeRunner>().RunAsync(Repository.PathOf("seed/load.recipe.json"), new Dictionary<string, string> { ["products"] = "2000" }, _ => { }, CancellationToken.None);
        await using var reading = await services.GetRequiredService<IDbContextFactory<MarketplaceDbContext>>().CreateDbContextAsync();
        await reading.InTransactionAsync(token => reading.Database.ExecuteSqlRawAsync("""UPDATE "Catalog_Stock" SET "Available" = 1000000000""", token));
        return await reading.Database.SqlQueryRaw<Guid>("""SELECT "ProductId" AS "Value" FROM "Catalog_Stock" """).ToListAsync();
    }

    private static async Task<(double Rate, double P50, double P99)> MeasureAsync(ServiceProvider services, IReadOnlyList<Guid> products, int writers, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var random = new Random(writer);
            var mine = new List<long>();
            while (watch.Elapsed < duration)
            {
                var from = Stopwatch.GetTimestamp();
                await OrderAsync(services, [.. Enumerable.Range(0, 3).Select(_ => products[random.Next(products.Count)]).Distinct()]);
                mine.Add(Stopwatch.GetTimestamp() - from);
            }

            return mine;
        })));
        var all = times.SelectMany(mine => mine).Order().ToArray();
        double At(double share) => all[(int)(all.Length * share)] * 1000.0 / Stopwatch.Frequency;
        return (all.Length / watch.Elapsed.TotalSeconds, At(0.5), At(0.99));
    }

    private static async Task OrderAsync(ServiceProvider services, IReadOnlyList<Guid> products)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketplaceDbContext>();
        var stock = scope.ServiceProvider.GetRequiredService<IStock>();
        var id = Guid.CreateVersion7().ToString();
        await db.InTransactionAsync(async token =>
        {
            await stock.HoldAsync([.. products.Select(product => new StockLine(product, 1))], token);
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "Bench_Orders" ("Id", "Number", "Amount") VALUES ({id}, {1}, {Money.FromYuan(100)})""", token);
            foreach (var product in products)
            {
                await db.Database.ExecuteSqlAsync($"""INSERT INTO "Bench_Lines" ("OrderId", "ProductId", "Packs", "Price") VALUES ({id}, {product.ToString()}, {1}, {Money.FromYuan(33)})""", token);
            }

            await db.NextNumberAsync("bench", new DateOnly(2026, 11, 24), token);
        });
    }
}
