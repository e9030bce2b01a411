using Marketplace.Platform;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Persistence;

public abstract class VersionTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Save_OfAChangedChildAlone_RaisesItsRootOnce()
    {
        var sheet = Sheet.Write(Guid.NewGuid(), "三月食材");
        sheet.AddLine("大米", Money.Zero, Quantity.Zero);
        sheet.AddLine("面粉", Money.Zero, Quantity.Zero);
        await Site.AddAsync(sheet);

        await Site.InDatabaseAsync(async db =>
        {
            var loaded = await db.Sheets.WithLines.SingleAsync(row => row.Id == sheet.Id, Cancellation);
            foreach (var line in loaded.Lines)
            {
                line.Reprice(new Money(2990));
            }

            await db.SaveChangesAsync(Cancellation);
        });

        Assert.Equal(2, await Site.InDatabaseAsync(db => db.Sheets.Where(row => row.Id == sheet.Id).Select(row => row.Version).SingleAsync(Cancellation)));
    }
}

public sealed class VersionTestsOnSqlite(SiteFixture<Sqlite> fixture) : VersionTests<Sqlite>(fixture);

public sealed class VersionTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : VersionTests<PostgreSql>(fixture);
