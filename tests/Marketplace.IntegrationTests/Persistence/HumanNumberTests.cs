using System.Collections.Concurrent;
using Marketplace.Platform.Data;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Persistence;

public abstract class HumanNumberTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public async Task Numbers_TakenByManyOfWhomSomeFail_HaveNeitherGapsNorDoubles()
    {
        var taken = new ConcurrentBag<long>();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(taker => Task.Run(
            async () =>
            {
                for (var turn = 0; turn < 50; turn++)
                {
                    var fails = (taker + turn) % 10 == 0;
                    try
                    {
                        var number = await Site.InDatabaseAsync(db => db.InTransactionAsync(
                            async token =>
                            {
                                var next = await db.NextNumberAsync("order", Day, token);
                                return fails ? throw new Misfortune() : next;
                            },
                            Cancellation));
                        taken.Add(number);
                    }
                    catch (Misfortune)
                    {
                    }
                }
            },
            Cancellation)));

        Assert.Equal(720, taken.Count);
        Assert.Equal(Enumerable.Range(1, 720).Select(number => (long)number), taken.Order());
    }

    [Fact]
    public async Task Numbers_OfAnotherDayOrKind_BeginAtOne()
    {
        Assert.Equal(1, await NextAsync("contract", Day));
        Assert.Equal(2, await NextAsync("contract", Day));
        Assert.Equal(1, await NextAsync("contract", Day.AddDays(1)));
        Assert.Equal(1, await NextAsync("acceptance", Day));
    }

    [Fact]
    public async Task Numbers_TakenAsABlock_AreItsFirst()
    {
        Assert.Equal(1, await BlockAsync("product", 5));
        Assert.Equal(6, await BlockAsync("product", 1));
        Assert.Equal(7, await BlockAsync("product", 3));
    }

    [Fact]
    public async Task Number_OutsideATransaction_IsRefused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Site.InDatabaseAsync(db => db.NextNumberAsync("statement", Day, Cancellation)));

    private Task<long> NextAsync(string kind, DateOnly day) =>
        Site.InDatabaseAsync(db => db.InTransactionAsync(token => db.NextNumberAsync(kind, day, token), Cancellation));

    private Task<long> BlockAsync(string kind, int count) =>
        Site.InDatabaseAsync(db => db.InTransactionAsync(token => db.NextNumbersAsync(kind, count, token), Cancellation));

    private sealed class Misfortune : Exception;
}

public sealed class HumanNumberTestsOnSqlite(SiteFixture<Sqlite> fixture) : HumanNumberTests<Sqlite>(fixture);

public sealed class HumanNumberTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : HumanNumberTests<PostgreSql>(fixture);
