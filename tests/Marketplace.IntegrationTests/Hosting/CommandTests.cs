using Marketplace.Regions.Abstractions;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Hosting;

/// <summary>Commands as somebody at a console gives them: to the site's own program.</summary>
public abstract class CommandTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    public override async ValueTask InitializeAsync() => Database = await TestDatabase.CreateEmptyAsync(Server);

    [Fact]
    public async Task Migrate_OfAnEmptyDatabase_BringsItUpToDateAndSaysSo()
    {
        await using var first = HostProcess.OfSite(Database, "migrate");
        Assert.Equal(0, await first.ExitAsync());
        Assert.Contains("_Ground\n", first.Output);
        Assert.EndsWith(" migrations applied.", first.Output);

        await using var second = HostProcess.OfSite(Database, "migrate");
        Assert.Equal(0, await second.ExitAsync());
        Assert.EndsWith("The database is up to date.", second.Output);
        Assert.Empty(await Database.LookAsync(db => db.Database.GetPendingMigrationsAsync(Cancellation)));
    }

    [Fact]
    public async Task Recipe_ByName_IsRun()
    {
        await using var migrate = HostProcess.OfSite(Database, "migrate");
        Assert.Equal(0, await migrate.ExitAsync());

        await using var recipe = HostProcess.OfSite(Database, "recipe", "setup");
        Assert.Equal(0, await recipe.ExitAsync());

        Assert.EndsWith("Done.", recipe.Output);
        Assert.Equal(832, await Database.LookAsync(db => db.Set<ListedCounty>().CountAsync(Cancellation)));
    }

    [Fact]
    public async Task Recipe_ThatIsWrong_SaysWhatIsAndFails()
    {
        await using var migrate = HostProcess.OfSite(Database, "migrate");
        Assert.Equal(0, await migrate.ExitAsync());
        var file = TestFolder.NewPath(".json");
        await File.WriteAllTextAsync(file, """{ "name": "wrong", "steps": [ { "step": "tents", "rows": [] } ] }""", Cancellation);

        await using var recipe = HostProcess.OfSite(Database, "recipe", file);

        Assert.Equal(1, await recipe.ExitAsync());
        Assert.StartsWith("The recipe has 1 faults; nothing was written.\n  " + Path.GetFileName(file) + ": There is no step “tents”.", recipe.Errors);
    }

    [Fact]
    public async Task Recipe_WithoutAName_AsksForOne()
    {
        await using var recipe = HostProcess.OfSite(Database, "recipe");

        Assert.Equal(1, await recipe.ExitAsync());
        Assert.StartsWith("Which recipe?", recipe.Errors);
    }

    [Fact]
    public async Task UnknownCommand_NamesThoseThereAre()
    {
        await using var unknown = HostProcess.OfSite(Database, "migrat");

        Assert.Equal(2, await unknown.ExitAsync());
        Assert.StartsWith("There is no command “migrat”. There are:\n", unknown.Errors);
        Assert.Contains("  migrate                  brings the database up to date", unknown.Errors);
        Assert.Contains("  recipe FILE", unknown.Errors);
    }
}

public sealed class CommandTestsOnSqlite : CommandTests<Sqlite>
{
    [Fact]
    public async Task Command_ThatWrites_IsRefusedWhileTheSiteRuns()
    {
        await using var site = HostProcess.OfSite(Database);
        await site.SaysAsync("Now listening");

        await using var command = HostProcess.OfSite(Database, "migrate");

        Assert.Equal(1, await command.ExitAsync());
        Assert.Equal(
            $"Another process uses the database {Sqlite.FileOf(Database.ConnectionString)}. One SQLite file serves one running site: stop that one first, or configure PostgreSQL for several.",
            command.Errors);
    }
}

public sealed class CommandTestsOnPostgreSql : CommandTests<PostgreSql>
{
    [Fact]
    public async Task Recipe_BeforeMigrate_NamesTheCommandToGive()
    {
        await using var recipe = HostProcess.OfSite(Database, "recipe", "setup");

        Assert.Equal(1, await recipe.ExitAsync());
        Assert.Equal("The database has pending migrations: run the command “migrate” first.", recipe.Errors);
    }

    [Fact]
    public async Task Command_ThatWrites_MayRunBesideASite()
    {
        await using var migrate = HostProcess.OfSite(Database, "migrate");
        Assert.Equal(0, await migrate.ExitAsync());
        await using var site = HostProcess.OfSite(Database);
        await site.SaysAsync("Ready.");

        await using var recipe = HostProcess.OfSite(Database, "recipe", "setup");

        Assert.Equal(0, await recipe.ExitAsync());
    }
}
