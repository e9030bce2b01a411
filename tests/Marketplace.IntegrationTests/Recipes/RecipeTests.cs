using Marketplace.Platform;
using Marketplace.Platform.Recipes;
using Marketplace.Sample;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Recipes;

public abstract class RecipeTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private const string Organisations = """{ "step": "organisations", "rows": [ { "key": "guantao", "name": "馆陶县供销社", "kind": "supplier", "adcode": 130433 } ] }""";

    [Fact]
    public async Task Recipe_WhoseLastRowIsWrong_WritesNothing()
    {
        var site = await StartAsync();
        var before = await FingerprintAsync();

        var invalid = await Assert.ThrowsAsync<RecipeInvalid>(() => RunAsync(site, Organisations, """{ "step": "sheets", "rows": [ { "key": "march", "organisation": "guantao", "title": "三月" }, { "key": "april", "organisation": "nobody", "title": "四月" } ] }"""));

        Assert.Equal("The recipe has 1 faults; nothing was written.\n  sheets, row 2: “nobody” is not among the organisations, neither in this recipe nor in the database.", invalid.Message);
        Assert.Equal(before, await FingerprintAsync());
    }

    [Fact]
    public async Task Recipe_RunTwice_ChangesNothingTheSecondTime()
    {
        var site = await StartAsync();
        string[] steps = [Organisations, """{ "step": "sheets", "rows": [ { "key": "march", "organisation": "guantao", "title": "三月" } ] }"""];
        await RunAsync(site, steps);
        var before = await FingerprintAsync();

        await RunAsync(site, steps);

        Assert.Equal(before, await FingerprintAsync());
        Assert.Equal(["三月"], await Database.LookAsync(db => db.Sheets.Select(sheet => sheet.Title).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task SetupRecipe_RunAgain_ChangesNothing()
    {
        var site = await StartAsync();
        var before = await FingerprintAsync();

        await RunFileAsync(site, Repository.PathOf("seed/setup.recipe.json"));

        Assert.Equal(before, await FingerprintAsync());
    }

    [Fact]
    public async Task Recipe_OfManyBatches_WritesEveryUnitOnce()
    {
        var site = await StartAsync();

        await RunAsync(site, Arrivals(3500));

        var arrivals = await Database.LookAsync(db => db.Arrivals.AsNoTracking().OrderBy(arrival => arrival.Number).ToListAsync(Cancellation));
        Assert.Equal(Enumerable.Range(0, 3500).Select(number => (long)number), arrivals.Select(arrival => arrival.Number));
        Assert.All(arrivals, arrival => Assert.Equal(new Money(100 + arrival.Number), arrival.Price));
    }

    [Fact]
    public async Task Recipe_RunByTwoAtOnce_WritesEveryUnitOnce()
    {
        var first = await StartAsync();
        var second = Server.ServesManyHosts ? await StartAsync() : first;
        var file = Write(Organisations, Arrivals(12_000), """{ "step": "sheets", "rows": [ { "key": "march", "organisation": "guantao", "title": "三月" } ] }""");

        await Task.WhenAll(new[] { first, second }.Select(site => Task.Run(() => RunFileAsync(site, file))));

        Assert.Equal(Enumerable.Range(0, 12_000).Select(number => (long)number), await NumbersAsync());
        Assert.Equal(1, await Database.LookAsync(db => db.Sheets.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Recipe_KilledAtRandomMoments_GoesOnBehindItsLastBatch()
    {
        for (var round = 0; round < Rounds.Count; round++)
        {
            var (before, count) = (await CountAsync(), 60_000 + round);        // another count is another recipe
            var file = Write(Arrivals(count));
            await using (var killed = HostProcess.OfSample(Database, "recipe", file))
            {
                var reached = before + Random.Shared.Next(1, 15_000);
                await Eventually.Holds(async () => killed.HasExited || await CountAsync() >= reached);
                await Task.Delay(Random.Shared.Next(20), Cancellation);
                Assert.False(killed.HasExited, $"It was done before it could be killed.\n{killed.Output}\n{killed.Errors}");
                await killed.KillAsync();
            }

            Assert.InRange(await CountAsync() - before, 1, count - 1);

            await using var next = HostProcess.OfSample(Database, "recipe", file);
            Assert.Equal(0, await next.ExitAsync());

            Assert.Contains("goes on at step 1 of 1", next.Output);
            Assert.Equal(before + count, await CountAsync());
            Assert.Equal(Enumerable.Range(0, count).Select(number => (long)number), (await NumbersAsync()).Distinct());
        }
    }

    private static string Arrivals(int count) => $$"""{ "step": "arrivals", "options": { "count": {{count}} } }""";

    private static Task RunAsync(MarketplaceApplication site, params string[] steps) => RunFileAsync(site, Write(steps));

    private static Task RunFileAsync(MarketplaceApplication site, string file) =>
        site.Services.GetRequiredService<RecipeRunner>().RunAsync(file, new Dictionary<string, string>(), _ => { }, Cancellation);

    private static string Write(params string[] steps)
    {
        var file = TestFolder.NewPath(".recipe.json");
        File.WriteAllText(file, $$"""{ "name": "test", "steps": [ {{string.Join(", ", steps)}} ] }""");
        return file;
    }

    private Task<IReadOnlyDictionary<string, string>> FingerprintAsync() => Database.LookAsync(Fingerprint.OfAsync);

    private Task<int> CountAsync() => Database.LookAsync(db => db.Arrivals.CountAsync(Cancellation));

    private Task<List<long>> NumbersAsync() => Database.LookAsync(db => db.Arrivals.OrderBy(arrival => arrival.Number).Select(arrival => arrival.Number).ToListAsync(Cancellation));
}

public sealed class RecipeTestsOnSqlite : RecipeTests<Sqlite>;

public sealed class RecipeTestsOnPostgreSql : RecipeTests<PostgreSql>;
