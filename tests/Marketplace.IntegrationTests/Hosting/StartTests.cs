using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Marketplace.Accounts.Users;
using Marketplace.Regions.Abstractions;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Hosting;

/// <summary>The site's own program from its start on.</summary>
public abstract class StartTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    public override async ValueTask InitializeAsync() => Database = await TestDatabase.CreateEmptyAsync(Server);

    [Fact]
    public async Task SetupRecipe_IsRunByTheFirstStartAlone()
    {
        await MigrateAsync();
        await using (var first = HostProcess.OfSite(Database, "--Setup:Recipe", "setup"))
        {
            await first.SaysAsync("Ready.");
            Assert.Contains("setup: divisions", first.Output);
        }

        await using var second = HostProcess.OfSite(Database, "--Setup:Recipe", "setup");
        await second.SaysAsync("Ready.");

        Assert.DoesNotContain("setup: divisions", second.Output);
        Assert.Equal(832, await Database.LookAsync(db => db.Set<ListedCounty>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task SetupRecipe_OfADatabaseThatPeopleHaveWorkedWith_IsNotRun()
    {
        await MigrateAsync();
        await Database.LookAsync(async db =>
        {
            db.Add(User.Register("13800000000", "王芳"));
            return await db.SaveChangesAsync(Cancellation);
        });

        await using var site = HostProcess.OfSite(Database, "--Setup:Recipe", "setup");
        await site.SaysAsync("Ready.");

        Assert.Equal(0, await Database.LookAsync(db => db.Set<ListedCounty>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task SetupRecipe_ThatWasBrokenOff_IsFinishedByTheNextStart()
    {
        await MigrateAsync();
        await Database.LookAsync(Template.AddMissingTablesAsync);
        await using (var killed = HostProcess.OfSample(Database, "--Setup:Recipe", "setup", SampleHost.HangBeforeOption, "\"Step\" = @"))
        {
            await killed.SaysAsync(HangBefore.Said);
            await killed.KillAsync();
        }

        Assert.Equal(0, await Database.LookAsync(db => db.Set<ListedCounty>().CountAsync(Cancellation)));

        await using var next = HostProcess.OfSite(Database, "--Setup:Recipe", "setup");
        await next.SaysAsync("Ready.");

        Assert.Equal(832, await Database.LookAsync(db => db.Set<ListedCounty>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task SetupRecipe_ThatIsWrong_EndsTheStartWithWhatIsWrong()
    {
        await MigrateAsync();
        var file = TestFolder.NewPath(".json");
        await File.WriteAllTextAsync(file, """{ "name": "wrong", "steps": [ { "step": "tents", "rows": [] } ] }""", Cancellation);

        await using var site = HostProcess.OfSite(Database, "--Setup:Recipe", file);

        Assert.Equal(1, await site.ExitAsync());
        Assert.Contains("There is no step “tents”.", site.Output);
    }

    private protected async Task MigrateAsync()
    {
        await using var migrate = HostProcess.OfSite(Database, "migrate");
        Assert.Equal(0, await migrate.ExitAsync());
    }
}

public sealed class StartTestsOnSqlite : StartTests<Sqlite>
{
    [Fact]
    public async Task SecondHost_OnOneFile_SaysSoAndEnds()
    {
        await using var first = HostProcess.OfSite(Database);
        await first.SaysAsync("Ready.");

        await using var second = HostProcess.OfSite(Database);

        Assert.Equal(1, await second.ExitAsync());
        Assert.StartsWith($"Another process uses the database {Sqlite.FileOf(Database.ConnectionString)}.", second.Errors);
        Assert.False(first.HasExited);
    }

    [Fact]
    public async Task NextHost_AfterAKill_TakesTheFileOver()
    {
        await using var first = HostProcess.OfSite(Database);
        await first.SaysAsync("Ready.");
        await first.KillAsync();

        await using var second = HostProcess.OfSite(Database);

        await second.SaysAsync("Ready.");
    }

    [Fact]
    public async Task LockOfAMigrationThatWasKilled_DoesNotKeepTheNextStartWaiting()
    {
        await using (var connection = new SqliteConnection(Database.ConnectionString))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 00:00:00');
                """;
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        await using var site = HostProcess.OfSite(Database);

        await site.SaysAsync("Ready.");
    }
}

public sealed class StartTestsOnPostgreSql : StartTests<PostgreSql>
{
    [Fact]
    public async Task Node_WithPendingMigrations_IsNotReadyUntilTheyAreApplied()
    {
        await using var node = HostProcess.OfSite(Database);
        using var client = new HttpClient { BaseAddress = new Uri(await node.AddressAsync()) };
        await node.SaysAsync("pending migrations");

        var early = await client.GetAsync("/", Cancellation);
        var health = await client.GetAsync("/health/ready", Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.Contains("<h1>", await early.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.Equal("The database has pending migrations: run the command “migrate”.", (await health.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!["checks"]!["start"]!["description"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Cancellation)).StatusCode);

        await MigrateAsync();

        await Eventually.Holds(async () => (await client.GetAsync("/health/ready", Cancellation)).StatusCode == HttpStatusCode.OK);
    }
}
