using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Sample;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Marketplace.IntegrationTests.Hosting;

/// <summary>The database is in trouble: visitors read a plain page that says what to do, probes are red, and nothing is half written.</summary>
public abstract class OutageTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private protected const string Long = "很长的一项";

    private protected FakeTimeProvider Clock { get; } = new(new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero));

    /// <summary>A form with so many lines that storing them needs room.</summary>
    private protected static FormUrlEncodedContent LongSheet { get; } = new(new Dictionary<string, string>
    {
        ["Title"] = "三月食材",
        ["Lines"] = string.Join('\n', Enumerable.Range(0, 2000).Select(line => Long + line)),
    });

    private protected static async Task AssertPlainPageAsync(MarketplaceApplication site, HttpResponseMessage response, string title, string text)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("5", response.Headers.GetValues("Retry-After").Single());
        var page = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains($"<h1>{site.InChinese(title)}</h1>", page);
        Assert.Contains($"<p>{site.InChinese(text)}</p>", page);
    }

    /// <summary>The state of one check, a second after the last look.</summary>
    private protected async Task<(HttpStatusCode Status, string Check)> HealthAsync(HttpClient client, string check)
    {
        Clock.Advance(TimeSpan.FromSeconds(2));
        var response = await client.GetAsync("/health/ready", Cancellation);
        var json = await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation);
        return (response.StatusCode, json!["checks"]![check]!["status"]!.GetValue<string>());
    }
}

public sealed class OutageTestsOnSqlite : OutageTests<Sqlite>
{
    [Fact]
    public async Task DatabaseThatAnotherProgramHolds_SaysTryAgainAndChangesNothing()
    {
        var site = await StartAsync(Clock);
        using var clerk = site.As(await site.MemberAsync(OrganisationKinds.Supplier, Permissions.WriteSheets));
        await using var other = HostProcess.OfSample(Database, "hold-lock");
        await other.SaysAsync("held");

        var refused = await clerk.PostAsync("/sample/sheets/new", LongSheet, Cancellation);

        await AssertPlainPageAsync(site, refused, "Not available at the moment", "Too many people are saving at this moment; nothing was changed. Please try again in a few seconds.");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await HealthAsync(clerk, "database"));
        other.EndInput();
        Assert.Equal(0, await other.ExitAsync());
        Assert.Equal(0, await Database.LookAsync(db => db.Sheets.CountAsync(Cancellation)));
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.PostAsync("/sample/sheets/new", LongSheet, Cancellation)).StatusCode);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await HealthAsync(clerk, "database"));
    }

    [Fact]
    public async Task FullDisk_SaysSoAndChangesNothing()
    {
        var disk = new FullDisk();
        await Database.LookAsync(db => db.InTransactionAsync(token => db.Database.ExecuteSqlRawAsync(FullDisk.Prepare, token)));
        var site = await StartAsync(Clock, customise: services => services.ConfigureDbContext<MarketplaceDbContext>(options => options.AddInterceptors(disk)));
        using var clerk = site.As(await site.MemberAsync(OrganisationKinds.Supplier, Permissions.WriteSheets));
        var before = await Database.LookAsync(Fingerprint.OfAsync);
        disk.IsFull = true;

        var refused = await clerk.PostAsync("/sample/sheets/new", LongSheet, Cancellation);

        await AssertPlainPageAsync(site, refused, "Not available at the moment", "The site cannot save anything at the moment; nothing was changed. The operator has to make room on the disk.");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await HealthAsync(clerk, "database"));
        Assert.Equal(before, await Database.LookAsync(Fingerprint.OfAsync));
        disk.IsFull = false;
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.PostAsync("/sample/sheets/new", LongSheet, Cancellation)).StatusCode);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await HealthAsync(clerk, "database"));
    }

    [Fact]
    public async Task FileThatCannotBeOpened_IsWaitedFor()
    {
        var file = Sqlite.FileOf(Database.ConnectionString);
        File.Move(file, file + ".away");
        Directory.CreateDirectory(file);
        var site = NewSite(Clock);
        using var visitor = site.AsNobody();

        await AssertPlainPageAsync(site, await visitor.GetAsync("/sample/sheets", Cancellation), "The site is starting", "The data are being prepared. This page will be here in a moment.");
        await Eventually.Holds(async () => await HealthAsync(visitor, "start") == (HttpStatusCode.ServiceUnavailable, "Unhealthy"));
        Directory.Delete(file);
        File.Move(file + ".away", file);

        await Eventually.Holds(async () => (await HealthAsync(visitor, "database")).Status == HttpStatusCode.OK);
    }
}

public sealed class OutageTestsOnPostgreSql : OutageTests<PostgreSql>
{
    [Fact]
    public async Task FullDisk_SaysSoAndChangesNothing()
    {
        var site = await StartAsync(Clock);
        using var clerk = site.As(await site.MemberAsync(OrganisationKinds.Supplier, Permissions.WriteSheets));
        await FillDiskAsync();
        var before = await Database.LookAsync(Fingerprint.OfAsync);

        var refused = await clerk.PostAsync("/sample/sheets/new", LongSheet, Cancellation);

        await AssertPlainPageAsync(site, refused, "Not available at the moment", "The site cannot save anything at the moment; nothing was changed. The operator has to make room on the disk.");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await HealthAsync(clerk, "database"));
        Assert.Equal(before, await Database.LookAsync(Fingerprint.OfAsync));
    }

    [Fact]
    public async Task ServerThatIsAwayAtTheStart_IsWaitedFor()
    {
        var (relay, relayed) = Relay();
        using var line = relay;
        var site = NewSite(Clock, settings: relayed);
        using var visitor = site.AsNobody();

        await AssertPlainPageAsync(site, await visitor.GetAsync("/sample/sheets", Cancellation), "The site is starting", "The data are being prepared. This page will be here in a moment.");
        await Eventually.Holds(async () => await HealthAsync(visitor, "start") == (HttpStatusCode.ServiceUnavailable, "Unhealthy"));
        line.Mend();

        await Eventually.Holds(async () => (await HealthAsync(visitor, "database")).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task ServerThatGoesAway_SaysSoAndComesBackByItself()
    {
        var (relay, relayed) = Relay();
        using var line = relay;
        line.Mend();
        var site = await NewSite(Clock, settings: relayed).StartAsync();
        using var clerk = site.As(await site.MemberAsync(OrganisationKinds.Supplier, Permissions.WriteSheets, Permissions.ReadSheets));
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/sample/sheets", Cancellation)).StatusCode);
        line.Cut();

        var refused = await clerk.PostAsync("/sample/sheets/new", LongSheet, Cancellation);

        await AssertPlainPageAsync(site, refused, "Not available at the moment", "The site cannot reach its data at the moment; nothing was changed. Please try again in a few minutes.");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await HealthAsync(clerk, "database"));
        Assert.Equal(0, await Database.LookAsync(db => db.Sheets.CountAsync(Cancellation)));
        line.Mend();
        await Eventually.Holds(async () => (await HealthAsync(clerk, "database")).Status == HttpStatusCode.OK);
        await Eventually.Holds(async () => (await clerk.PostAsync("/sample/sheets/new", LongSheet, Cancellation)).StatusCode == HttpStatusCode.Redirect);
    }

    /// <summary>Every write is answered as by a server whose disk is full.</summary>
    private Task FillDiskAsync() => Database.LookAsync(db => db.InTransactionAsync(token => db.Database.ExecuteSqlRawAsync(
        """
        CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION USING ERRCODE = ''53100'', MESSAGE = ''could not extend file''; END';
        CREATE TRIGGER no_room BEFORE INSERT ON "Sample_SheetLines" FOR EACH ROW EXECUTE FUNCTION no_room();
        CREATE TRIGGER no_room BEFORE UPDATE ON "Platform_HealthProbe" FOR EACH ROW EXECUTE FUNCTION no_room();
        """,
        token)));

    private (TcpRelay Line, Dictionary<string, string> Settings) Relay()
    {
        var server = new NpgsqlConnectionStringBuilder(Database.ConnectionString);
        var relay = new TcpRelay(server.Host!, server.Port);
        (server.Host, server.Port, server.Timeout) = ("127.0.0.1", relay.Port, 5);
        return (relay, new() { ["Database:ConnectionString"] = server.ToString() });
    }
}
