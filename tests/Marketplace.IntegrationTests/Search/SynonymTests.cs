using Marketplace.Platform;
using Marketplace.Sample.Wares;
using Marketplace.Search.Synonyms;
using Marketplace.Testing;
using Marketplace.Testing.Databases;

namespace Marketplace.IntegrationTests.Search;

/// <summary>The site's own synonyms.</summary>
public abstract class SynonymTests<TServer> : IndexSiteTests<TServer> where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Synonyms_OfTheSetUp_AreUsed()
    {
        await WriteAsync(db => db.Add(Ware.Offer(1, "高山土豆", new Money(100))));
        await using var site = await StartSiteAsync();

        Assert.Equal(1, (await SearchAsync(site, "马铃薯")).Total);
        Assert.Equal(0, (await SearchAsync(site, "山药豆豆")).Total);
    }

    [Fact]
    public async Task Synonyms_Changed_AreUsedAtOnce()
    {
        await WriteAsync(db => db.Add(Ware.Offer(1, "高山土豆", new Money(100))));
        await using var site = await StartSiteAsync();
        Assert.Equal(0, (await SearchAsync(site, "地蛋")).Total);

        await WriteAsync(db =>
        {
            db.Add(new Synonym { Kind = SynonymKind.Equal, Head = "地蛋", Terms = ["地蛋", "土豆"] });
            db.Announce(SynonymList.ChangeTopic);
        });

        await Eventually.Holds(async () => (await SearchAsync(site, "地蛋")).Total == 1);
    }
}

public sealed class SynonymTestsOnSqlite : SynonymTests<Sqlite>;

public sealed class SynonymTestsOnPostgreSql : SynonymTests<PostgreSql>;
