using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Persistence;

public abstract class VersionTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public Task NewRoot_HasVersionOne() => AssertVersionAfter(1, (_, _) => { });

    [Fact]
    public Task ChangedRoot_IsRaisedOnce() => AssertVersionAfter(2, (_, sheet) => sheet.Rename("四月食材", "", 2));

    [Fact]
    public Task ChangedChildrenAlone_RaiseTheirRootOnce() => AssertVersionAfter(2, (_, sheet) => RepriceAll(sheet));

    [Fact]
    public Task ChangedRootAndChildren_AreRaisedOnce() => AssertVersionAfter(2, (_, sheet) =>
    {
        sheet.Rename("四月食材", "", 2);
        RepriceAll(sheet);
    });

    [Fact]
    public Task AddedChild_RaisesItsRoot() => AssertVersionAfter(2, (_, sheet) => sheet.AddLine("白菜", new Money(350), Quantity.From(20)));

    [Fact]
    public Task RemovedChild_RaisesItsRoot() => AssertVersionAfter(2, (_, sheet) => sheet.RemoveLine(sheet.Lines[0]));

    [Fact]
    public Task SaveWithoutAChange_RaisesNothing() => AssertVersionAfter(1, (_, sheet) => sheet.Rename(sheet.Title, sheet.Remark, sheet.Copies));

    [Fact]
    public async Task TwoSavesOfOneContext_RaiseTwice()
    {
        var sheet = await StoredSheetAsync();

        await Site.InDatabaseAsync(async db =>
        {
            var loaded = await db.Sheets.WithLines.SingleAsync(row => row.Id == sheet.Id, Cancellation);
            loaded.Rename("四月食材", "", 2);
            await db.SaveChangesAsync(Cancellation);
            RepriceAll(loaded);
            await db.SaveChangesAsync(Cancellation);
        });

        Assert.Equal(3, await VersionOfAsync(sheet.Id));
    }

    [Fact]
    public async Task ChangedChild_WhoseRootIsNotLoaded_IsRefused()
    {
        var sheet = await StoredSheetAsync();

        await Site.InDatabaseAsync(async db =>
        {
            (await db.Set<SheetLine>().FirstAsync(line => line.SheetId == sheet.Id, Cancellation)).Reprice(new Money(1));
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancellation));
        });

        Assert.Equal(1, await VersionOfAsync(sheet.Id));
        Assert.False(await Site.InDatabaseAsync(db => db.Set<SheetLine>().AnyAsync(line => line.SheetId == sheet.Id && line.Price == new Money(1), Cancellation)));
    }

    [Fact]
    public async Task FormOfAnOlderVersion_IsStaleEvenWhenOnlyAChildHadChanged()
    {
        var sheet = await StoredSheetAsync();
        await ChangeAsync(sheet.Id, (_, loaded) => RepriceAll(loaded));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ChangeAsync(sheet.Id, (db, loaded) =>
        {
            db.Expect(loaded, 1);
            loaded.Rename("四月食材", "", 2);
        }));

        var stored = await Site.InDatabaseAsync(db => db.Sheets.AsNoTracking().SingleAsync(row => row.Id == sheet.Id, Cancellation));
        Assert.Equal((sheet.Title, 2), (stored.Title, stored.Version));
    }

    private async Task AssertVersionAfter(long version, Action<MarketplaceDbContext, Sheet> change)
    {
        var sheet = await StoredSheetAsync();

        await ChangeAsync(sheet.Id, change);

        Assert.Equal(version, await VersionOfAsync(sheet.Id));
    }

    private async Task<Sheet> StoredSheetAsync()
    {
        var sheet = A.Sheet().WithLines(2).Build();
        await Site.AddAsync(sheet);
        return sheet;
    }

    private Task ChangeAsync(Guid id, Action<MarketplaceDbContext, Sheet> change) => Site.InDatabaseAsync(async db =>
    {
        change(db, await db.Sheets.WithLines.SingleAsync(row => row.Id == id, Cancellation));
        await db.SaveChangesAsync(Cancellation);
    });

    private Task<long> VersionOfAsync(Guid id) => Site.InDatabaseAsync(db => db.Sheets.Where(row => row.Id == id).Select(row => row.Version).SingleAsync(Cancellation));

    private static void RepriceAll(Sheet sheet)
    {
        foreach (var line in sheet.Lines)
        {
            line.Reprice(line.Price + new Money(2990));
        }
    }
}

public sealed class VersionTestsOnSqlite(SiteFixture<Sqlite> fixture) : VersionTests<Sqlite>(fixture);

public sealed class VersionTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : VersionTests<PostgreSql>(fixture);
