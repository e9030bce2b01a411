using Marketplace.Platform.Data;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Persistence;

public abstract class TransactionTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Save_OfOneRowByTwo_IsStaleForTheSecond()
    {
        var sheet = A.Sheet().Build();
        await Site.AddAsync(sheet);
        await using var first = await NewContextAsync();
        await using var second = await NewContextAsync();
        (await LoadAsync(first, sheet.Id)).Rename("甲", "", 1);
        (await LoadAsync(second, sheet.Id)).Rename("乙", "", 1);

        await first.SaveChangesAsync(Cancellation);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancellation));

        var stored = await StoredAsync(sheet.Id);
        Assert.Equal(("甲", 2), (stored.Title, stored.Version));
    }

    [Fact]
    public async Task SixtyFourWriters_AtOnce_AllSucceed()
    {
        var organisation = Guid.CreateVersion7();

        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(
            async () =>
            {
                for (var written = 0; written < 5; written++)
                {
                    await Site.AddAsync(A.Sheet().Of(organisation).Build());
                }
            },
            Cancellation)));

        Assert.Equal(320, await CountAsync(organisation));
    }

    [Fact]
    public async Task AThousandOperations_ThatFailAreCancelledOrNest_WriteWhatSucceededAndLeaveTheWayFree()
    {
        var organisation = Guid.CreateVersion7();
        var succeeded = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 1000), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancellation }, async (index, _) =>
        {
            try
            {
                await DoAsync((Doing)Random.Shared.Next(7), organisation);
                Interlocked.Increment(ref succeeded);
            }
            catch (Exception expected) when (expected is Misfortune or OperationCanceledException or DbUpdateException or InvalidOperationException)
            {
            }
        });

        Assert.Equal(succeeded, await CountAsync(organisation));
        await Site.AddAsync(A.Sheet().Of(organisation).Build());
        Assert.Equal(succeeded + 1, await CountAsync(organisation));
    }

    [Fact]
    public async Task BulkWrite_OutsideATransaction_IsRefusedAndChangesNothing()
    {
        var sheet = A.Sheet().Build();
        await Site.AddAsync(sheet);
        await using var db = await NewContextAsync();
        var it = db.Sheets.Where(row => row.Id == sheet.Id);

        await Assert.ThrowsAsync<InvalidOperationException>(() => it.ExecuteUpdateAsync(set => set.SetProperty(row => row.Copies, 9), Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => it.ExecuteDeleteAsync(Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.ExecuteSqlAsync($"""UPDATE "Sample_Sheets" SET "Copies" = 9""", Cancellation));
        Assert.Throws<InvalidOperationException>(() => it.ExecuteDelete());

        Assert.Equal(1, (await StoredAsync(sheet.Id)).Copies);
    }

    [Fact]
    public async Task BulkWrite_InsideATransaction_IsDone()
    {
        var sheet = A.Sheet().Build();
        await Site.AddAsync(sheet);

        var written = await Site.InDatabaseAsync(db => db.InTransactionAsync(
            token => db.Sheets.Where(row => row.Id == sheet.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Copies, 9), token), Cancellation));

        Assert.Equal(1, written);
        Assert.Equal(9, (await StoredAsync(sheet.Id)).Copies);
    }

    [Fact]
    public async Task SecondContext_ThatWritesInsideATransactionOfTheSameFlow_IsRefusedAtOnce()
    {
        var (inner, outer) = (A.Sheet().Build(), A.Sheet().Build());
        await Site.InDatabaseAsync(db => db.InTransactionAsync(
            async token =>
            {
                await Assert.ThrowsAsync<InvalidOperationException>(() => Site.AddAsync(inner));
                db.Add(outer);
                await db.SaveChangesAsync(token);
            },
            Cancellation));

        Assert.Equal([outer.Id], await Site.InDatabaseAsync(db => db.Sheets.Where(row => row.Id == inner.Id || row.Id == outer.Id).Select(row => row.Id).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task Task_ThatOutlivesTheTransactionItWasStartedIn_MayWrite()
    {
        var sheet = A.Sheet().Build();
        var ended = new TaskCompletionSource();
        Task late = Task.CompletedTask;
        await Site.InDatabaseAsync(db => db.InTransactionAsync(
            _ =>
            {
                late = Task.Run(async () =>
                {
                    await ended.Task;
                    await Site.AddAsync(sheet);
                });
                return Task.CompletedTask;
            },
            Cancellation));

        ended.SetResult();
        await late;

        Assert.Equal(sheet.Title, (await StoredAsync(sheet.Id)).Title);
    }

    [Fact]
    public async Task FailedTransaction_ForgetsWhatASaveInsideItHadAccepted()
    {
        var sheet = A.Sheet().Build();
        await using var db = await NewContextAsync();

        await Assert.ThrowsAsync<Misfortune>(() => db.InTransactionAsync(
            async token =>
            {
                db.Add(sheet);
                await db.SaveChangesAsync(token);
                throw new Misfortune();
            },
            Cancellation));

        Assert.Empty(db.ChangeTracker.Entries());
        Assert.Equal(0, await db.SaveChangesAsync(Cancellation));
        Assert.False(await db.Sheets.AnyAsync(row => row.Id == sheet.Id, Cancellation));
    }

    [Fact]
    public async Task InnerTransaction_IsPartOfTheOuterOne()
    {
        var sheet = A.Sheet().Build();

        await Assert.ThrowsAsync<Misfortune>(() => Site.InDatabaseAsync(db => db.InTransactionAsync(
            async outer =>
            {
                await db.InTransactionAsync(
                    inner =>
                    {
                        db.Add(sheet);
                        return db.SaveChangesAsync(inner);
                    },
                    outer);
                throw new Misfortune();
            },
            Cancellation)));

        Assert.False(await Site.InDatabaseAsync(db => db.Sheets.AnyAsync(row => row.Id == sheet.Id, Cancellation)));
    }

    [Fact]
    public async Task Commit_OfFinishedWork_IgnoresACancellationThatComesLate()
    {
        var sheet = A.Sheet().Build();
        using var late = new CancellationTokenSource();

        await Site.InDatabaseAsync(db => db.InTransactionAsync(
            async token =>
            {
                db.Add(sheet);
                await db.SaveChangesAsync(token);
                await late.CancelAsync();
            },
            late.Token));

        Assert.Equal(sheet.Title, (await StoredAsync(sheet.Id)).Title);
    }

    [Fact]
    public async Task SynchronousSave_RaisesVersionsAndWritesAuditAndMessages()
    {
        var sheet = A.Sheet().Submitted().Build();
        await Site.AddAsync(sheet);

        await Site.InDatabaseAsync(async db =>
        {
            (await LoadAsync(db, sheet.Id)).Approve(Platform.Actors.Actor.System("test").Act("", TimeProvider.System));
            Assert.Equal(4, db.SaveChanges());        // the sheet, its audit row, a message for each of two handlers
        });

        Assert.Equal(2, (await StoredAsync(sheet.Id)).Version);
    }

    [Fact]
    public async Task Event_OfBulkWorkThatIsNotSaved_FailsTheTransaction()
    {
        var sheet = A.Sheet().Build();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Site.InDatabaseAsync(db => db.InTransactionAsync(
            async token =>
            {
                db.Add(sheet);
                await db.SaveChangesAsync(token);
                db.Raise(new SheetApproved(sheet.Id, sheet.OrganisationId));
            },
            Cancellation)));

        Assert.False(await Site.InDatabaseAsync(db => db.Sheets.AnyAsync(row => row.Id == sheet.Id, Cancellation)));
    }

    [Fact]
    public async Task Event_OfBulkWorkOutsideATransaction_IsRefused() =>
        await Site.InDatabaseAsync(db =>
        {
            Assert.Throws<InvalidOperationException>(() => db.Raise(new SheetApproved(Guid.Empty, Guid.Empty)));
            return Task.CompletedTask;
        });

    private protected async Task<MarketplaceDbContext> NewContextAsync() =>
        await Site.InScopeAsync((IDbContextFactory<MarketplaceDbContext> contexts) => contexts.CreateDbContextAsync(Cancellation));

    private static Task<Sheet> LoadAsync(MarketplaceDbContext db, Guid id) => db.Sheets.SingleAsync(sheet => sheet.Id == id, Cancellation);

    private Task<Sheet> StoredAsync(Guid id) => Site.InDatabaseAsync(db => db.Sheets.AsNoTracking().SingleAsync(sheet => sheet.Id == id, Cancellation));

    private Task<int> CountAsync(Guid organisation) => Site.InDatabaseAsync(db => db.Sheets.CountAsync(sheet => sheet.OrganisationId == organisation, Cancellation));

    private async Task DoAsync(Doing doing, Guid organisation)
    {
        var db = await NewContextAsync();
        await using var disposed = db;
        using var source = new CancellationTokenSource();
        db.Add(A.Sheet().Of(organisation).Build());
        switch (doing)
        {
            case Doing.Save:
                await db.SaveChangesAsync(Cancellation);
                break;
            case Doing.Nest:
                await db.InTransactionAsync(outer => db.InTransactionAsync(inner => db.SaveChangesAsync(inner), outer), Cancellation);
                break;
            case Doing.FailAfterwards:
                await db.InTransactionAsync(
                    async token =>
                    {
                        await db.SaveChangesAsync(token);
                        throw new Misfortune();
                    },
                    Cancellation);
                break;
            case Doing.FailInTheDatabase:
                db.Add(new Receipt { SheetId = Guid.Empty, Id = Guid.Empty });
                await db.InTransactionAsync(
                    async token =>
                    {
                        await db.SaveChangesAsync(token);
                        db.ChangeTracker.Clear();
                        db.Add(new Receipt { SheetId = Guid.Empty, Id = Guid.Empty });
                        await db.SaveChangesAsync(token);
                    },
                    Cancellation);
                break;
            case Doing.BeCancelled:
                source.CancelAfter(TimeSpan.FromMilliseconds(Random.Shared.Next(3)));
                await db.InTransactionAsync(
                    async token =>
                    {
                        await db.SaveChangesAsync(token);
                        await Task.Delay(Timeout.Infinite, token);
                    },
                    source.Token);
                break;
            case Doing.BeCancelledBefore:
                await source.CancelAsync();
                await db.SaveChangesAsync(source.Token);
                break;
            case Doing.DisposeInside:
                await db.InTransactionAsync(
                    async token =>
                    {
                        await db.SaveChangesAsync(token);
                        await db.DisposeAsync();
                    },
                    Cancellation);
                break;
        }
    }

    private enum Doing { Save, Nest, FailAfterwards, FailInTheDatabase, BeCancelled, BeCancelledBefore, DisposeInside }

    private sealed class Misfortune : Exception;
}

public sealed class TransactionTestsOnSqlite(SiteFixture<Sqlite> fixture) : TransactionTests<Sqlite>(fixture)
{
    [Fact]
    public async Task Transactions_FollowEachOther()
    {
        var (inFirst, inSecond) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = Task.Run(() => Site.InDatabaseAsync(db => db.InTransactionAsync(
            async _ =>
            {
                inFirst.SetResult();
                await Task.Delay(200);
                Assert.False(inSecond.Task.IsCompleted);
            },
            Cancellation)));
        await inFirst.Task;

        await Site.InDatabaseAsync(db => db.InTransactionAsync(
            _ =>
            {
                inSecond.SetResult();
                return Task.CompletedTask;
            },
            Cancellation));

        await first;
    }
}

public sealed class TransactionTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : TransactionTests<PostgreSql>(fixture)
{
    [Fact]
    public async Task Transactions_RunSideBySide()
    {
        using var both = new Barrier(2);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Site.InDatabaseAsync(db => db.InTransactionAsync(
            token =>
            {
                Assert.True(both.SignalAndWait(TimeSpan.FromSeconds(30), token));
                return Task.CompletedTask;
            },
            Cancellation)))));
    }
}
