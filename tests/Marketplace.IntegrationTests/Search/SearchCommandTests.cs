using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Search;

/// <summary>The commands of the search, as an operator types them.</summary>
public abstract class SearchCommandTests<TServer> : IndexSiteTests<TServer> where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Rebuild_WithoutASite_BuildsAndReturnGoesBack()
    {
        await OfferAsync(1, 30);
        Assert.Equal(0, await RunAsync("search", "rebuild"));
        await ChangeAsync(new Random(), 30, 10);
        Assert.Equal(0, await RunAsync("search", "rebuild"));
        Assert.Equal(["generation-00000001.db", "generation-00000002.db"], Generations());

        Assert.Equal(0, await RunAsync("search", "return"));

        Assert.Equal(["generation-00000001.db"], Generations());
        Assert.Equal(1, await RunAsync("search", "return"));
        await using var site = await StartSiteAsync();
        await EqualsDatabaseAsync(site);
    }

    [Fact]
    public async Task Rebuild_BesideASite_AsksItOrIsRefused()
    {
        await OfferAsync(1, 30);
        await using var site = HostProcess.OfSampleIn(Data, Database);
        await site.SaysAsync("Ready.");

        var exit = await RunAsync("search", "rebuild");

        if (Server.ServesManyHosts)
        {
            Assert.Equal(0, exit);
            await Eventually.Holds(() => Generations().Contains("generation-00000002.db"));
        }
        else
        {
            Assert.Equal(1, exit);
            Assert.Equal(["generation-00000001.db"], Generations());
        }
    }

    private async Task<int> RunAsync(params string[] arguments)
    {
        await using var command = HostProcess.OfSampleIn(Data, Database, arguments);
        return await command.ExitAsync();
    }

    private List<string> Generations() => [.. Directory.GetFiles(IndexFolder, "generation-*.db").Select(path => Path.GetFileName(path)).Order()];
}

public sealed class SearchCommandTestsOnSqlite : SearchCommandTests<Sqlite>;

public sealed class SearchCommandTestsOnPostgreSql : SearchCommandTests<PostgreSql>;
