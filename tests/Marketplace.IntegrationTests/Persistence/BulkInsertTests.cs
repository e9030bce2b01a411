using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Sample;
using Marketplace.Sample.Arrivals;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Persistence;

public abstract class BulkInsertTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Insert_OfMoreRowsThanOneStatementTakes_WritesThemAllAsTheyAre()
    {
        var arrivals = Enumerable.Range(0, 257).Select(number => new Arrival { Number = number, Price = new Money(number * 7), Weight = new Quantity(number * 3) }).ToList();

        var written = await InsertAsync(arrivals, Existing.Keep);

        Assert.Equal(257, written);
        var ids = arrivals.Select(arrival => arrival.Id).ToList();
        var stored = await Site.InDatabaseAsync(db => db.Arrivals.AsNoTracking().Where(arrival => ids.Contains(arrival.Id)).OrderBy(arrival => arrival.Number).ToListAsync(Cancellation));
        Assert.Equal(arrivals.Select(ValuesOf), stored.Select(ValuesOf));
    }

    [Fact]
    public async Task Insert_WithNullsAndStates_ReadsBackAsItWas()
    {
        var (draft, submitted) = (A.Sheet().Build(), A.Sheet().Submitted().Build());

        await InsertAsync([draft, submitted], Existing.Keep);

        Assert.Equal((null, SheetStatus.Draft, 1), await StoredAsync(draft));
        Assert.Equal((submitted.Number, SheetStatus.Submitted, 1), await StoredAsync(submitted));
    }

    [Fact]
    public async Task Keep_LeavesAStoredRowAsItIs()
    {
        var arrival = new Arrival { Number = 1, Price = new Money(100), Weight = Quantity.Zero };
        await InsertAsync([arrival], Existing.Keep);

        var written = await InsertAsync([new Arrival { Id = arrival.Id, Number = 2, Price = new Money(200), Weight = Quantity.Zero }], Existing.Keep);

        Assert.Equal(0, written);
        Assert.Equal(1, await NumberOfAsync(arrival.Id));
    }

    [Fact]
    public async Task Keep_LeavesARowOutWhoseOtherUniqueValueIsThere()
    {
        var sheet = A.Sheet().Submitted().Build();
        await InsertAsync([sheet], Existing.Keep);
        var other = A.Sheet().Build();
        other.Submit(sheet.Number!.Value, Platform.Actors.Actor.System("test").Act("", TimeProvider.System));

        Assert.Equal(0, await InsertAsync([other], Existing.Keep));
    }

    [Fact]
    public async Task Replace_GivesAStoredRowTheNewValues()
    {
        var arrival = new Arrival { Number = 1, Price = new Money(100), Weight = Quantity.Zero };
        await InsertAsync([arrival], Existing.Keep);

        var written = await InsertAsync([new Arrival { Id = arrival.Id, Number = 2, Price = new Money(200), Weight = Quantity.Zero }], Existing.Replace);

        Assert.Equal(1, written);
        Assert.Equal(2, await NumberOfAsync(arrival.Id));
    }

    [Fact]
    public async Task Replace_ByTheSameValues_WritesNothing()
    {
        var arrival = new Arrival { Number = 1, Price = new Money(100), Weight = Quantity.Zero };
        await InsertAsync([arrival], Existing.Keep);

        Assert.Equal(0, await InsertAsync([arrival], Existing.Replace));
    }

    [Fact]
    public async Task Insert_OutsideATransaction_IsRefused()
    {
        var arrival = new Arrival { Number = 1, Price = Money.Zero, Weight = Quantity.Zero };

        await Assert.ThrowsAsync<InvalidOperationException>(() => Site.InDatabaseAsync(db => db.BulkInsertAsync([arrival], Existing.Keep, Cancellation)));

        Assert.False(await Site.InDatabaseAsync(db => db.Arrivals.AnyAsync(row => row.Id == arrival.Id, Cancellation)));
    }

    private Task<int> InsertAsync<T>(IReadOnlyList<T> rows, Existing existing) where T : class =>
        Site.InDatabaseAsync(db => db.InTransactionAsync(token => db.BulkInsertAsync(rows, existing, token), Cancellation));

    private Task<long> NumberOfAsync(Guid id) => Site.InDatabaseAsync(db => db.Arrivals.Where(arrival => arrival.Id == id).Select(arrival => arrival.Number).SingleAsync(Cancellation));

    private async Task<(long? Number, SheetStatus Status, long Version)> StoredAsync(Sheet sheet)
    {
        var stored = await Site.InDatabaseAsync(db => db.Sheets.AsNoTracking().SingleAsync(row => row.Id == sheet.Id, Cancellation));
        return (stored.Number, stored.Status, stored.Version);
    }

    private static (Guid, long, Money, Quantity) ValuesOf(Arrival arrival) => (arrival.Id, arrival.Number, arrival.Price, arrival.Weight);
}

public sealed class BulkInsertTestsOnSqlite(SiteFixture<Sqlite> fixture) : BulkInsertTests<Sqlite>(fixture);

public sealed class BulkInsertTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : BulkInsertTests<PostgreSql>(fixture);
