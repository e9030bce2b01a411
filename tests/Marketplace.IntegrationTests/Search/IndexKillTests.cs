using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Search;

/// <summary>A node dies with SIGKILL while it brings changes in or builds its index, and the next start goes on.</summary>
public abstract class IndexKillTests<TServer> : IndexSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private const int Wares = 800;

    [Fact]
    public async Task Kill_WhileChangesComeIn_LeavesAnIndexThatComesToEqualTheDatabase()
    {
        var random = new Random();
        await OfferAsync(1, Wares);
        for (var round = 0; round < Rounds.Count; round++)
        {
            await using (var host = HostProcess.OfSampleIn(Data, Database))
            {
                await host.SaysAsync("Ready.");
                var changing = Task.Run(async () =>
                {
                    for (var change = 0; change < 40; change++)
                    {
                        await ChangeAsync(random, Wares, 10);
                    }
                });
                await Task.Delay(random.Next(1_500), Cancellation);
                await host.KillAsync();
                await changing;
            }

            await LeasesEndAsync();
            await using var site = await StartSiteAsync();
            await EqualsDatabaseAsync(site);
        }
    }

    [Fact]
    public async Task Kill_WhileTheIndexIsBuilt_LeavesOneThatComesToEqualTheDatabase()
    {
        var random = new Random();
        await OfferAsync(1, Wares);
        for (var round = 0; round < Rounds.Count; round++)
        {
            foreach (var file in Directory.Exists(IndexFolder) && round % 2 == 0 ? Directory.GetFiles(IndexFolder, "generation-*") : [])
            {
                File.Delete(file);
            }

            await using (var host = HostProcess.OfSampleIn(Data, Database))
            {
                await WriteAsync(db => Marketplace.Search.Indexing.SearchChanges.AnnounceSearchRequest(db, Marketplace.Search.Indexing.IndexRequest.Rebuild));
                await host.SaysAsync("Application started");
                await Task.Delay(random.Next(2_000), Cancellation);
                await host.KillAsync();
            }

            await ChangeAsync(random, Wares, 20);
            await LeasesEndAsync();
            await using var site = await StartSiteAsync();
            await Eventually.Holds(async () => (await SearchAsync(site, "大米")).State == Marketplace.Search.Abstractions.SearchState.Ready);
            await EqualsDatabaseAsync(site);
        }
    }
}

public sealed class IndexKillTestsOnSqlite : IndexKillTests<Sqlite>;

public sealed class IndexKillTestsOnPostgreSql : IndexKillTests<PostgreSql>;
