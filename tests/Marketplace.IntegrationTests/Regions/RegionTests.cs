using Marketplace.Regions.Abstractions;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Regions;

/// <summary>With the divisions and lists that the setup recipe brings.</summary>
public abstract class RegionTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task List_HasAll832RowsInTheirOrderOnCountiesThatAreThere()
    {
        var map = await MapAsync();

        Assert.Equal(Enumerable.Range(1, 832), map.Listed.Select(row => row.Number));
        Assert.All(map.Listed, row => Assert.NotNull(map.Find(row.Adcode)));
    }

    [Fact]
    public async Task County_IsFoundWithItsNamesAndPlace()
    {
        var map = await MapAsync();

        var guantao = map.Find(130433)!;

        Assert.Equal(("馆陶县", "馆陶", "guantao", "gt"), (guantao.Name, guantao.ShortName, guantao.Pinyin, guantao.Initials));
        Assert.Equal(["河北省", "邯郸市", "馆陶县"], map.PathOf(130433).Select(division => division.Name));
    }

    [Fact]
    public async Task TwoRowsOfTheList_ShareTheCodeOfMangya()
    {
        var map = await MapAsync();

        Assert.Equal(2, map.ListingOf(632803).Count());
    }

    [Fact]
    public async Task Provinces_AreAllThirtyFour() => Assert.Equal(34, (await MapAsync()).Provinces.Count);

    private ValueTask<RegionMap> MapAsync() => Site.Services.GetRequiredService<IRegions>().MapAsync(Cancellation);
}

public sealed class RegionTestsOnSqlite(SiteFixture<Sqlite> fixture) : RegionTests<Sqlite>(fixture);

public sealed class RegionTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : RegionTests<PostgreSql>(fixture);
