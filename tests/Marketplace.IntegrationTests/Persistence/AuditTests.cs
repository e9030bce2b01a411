using Marketplace.Accounts.Abstractions;
using Marketplace.Platform;
using Marketplace.Platform.Lifecycles;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Persistence;

public abstract class AuditTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Move_WritesOneRowOfWhoWhenFromToAndWhy()
    {
        var officer = await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ApproveSheets);
        var sheet = A.Sheet().Submitted().Build();
        await Site.AddAsync(sheet);
        var before = DateTimeOffset.UtcNow;

        await ApproveAsync(officer, sheet.Id, "核对无误");

        var row = Assert.Single(await TrailAsync(sheet.Id));
        Assert.Equal(
            ("Sheet", "SheetStatus", "Submitted", "Approved", (Guid?)officer.UserId, (Guid?)officer.OrganisationId, "核对无误"),
            (row.Entity, row.What, row.From, row.To, row.UserId, row.OrganisationId, row.Reason));
        Assert.InRange(row.At, before.AddMilliseconds(-1), DateTimeOffset.UtcNow);
    }

    [Fact]
    public async Task Move_ThatIsRefused_WritesNone()
    {
        var officer = await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ApproveSheets);
        var sheet = A.Sheet().Build();
        await Site.AddAsync(sheet);

        await Assert.ThrowsAsync<RuleViolation>(() => ApproveAsync(officer, sheet.Id, ""));

        Assert.Empty(await TrailAsync(sheet.Id));
    }

    [Fact]
    public async Task WrittenRow_CannotBeChangedOrDeleted()
    {
        var officer = await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ApproveSheets);
        var sheet = A.Sheet().Submitted().Build();
        await Site.AddAsync(sheet);
        await ApproveAsync(officer, sheet.Id, "原因");

        await Site.InDatabaseAsync(async db =>
        {
            db.Remove(await db.Set<AuditEntry>().SingleAsync(row => row.EntityId == sheet.Id, Cancellation));
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancellation));
        });
        await Site.InDatabaseAsync(async db =>
        {
            var row = await db.Set<AuditEntry>().SingleAsync(row => row.EntityId == sheet.Id, Cancellation);
            db.Entry(row).Property(entry => entry.Reason).CurrentValue = "别的原因";
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancellation));
        });

        Assert.Equal("原因", Assert.Single(await TrailAsync(sheet.Id)).Reason);
    }

    [Fact]
    public async Task Trail_ShownToAnotherOrganisation_NamesTheOrganisationInsteadOfThePerson()
    {
        var officer = await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ApproveSheets);
        var supplier = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ReadSheets);
        var sheet = A.Sheet().Of(supplier.OrganisationId).Submitted().Build();
        await Site.AddAsync(sheet);
        await ApproveAsync(officer, sheet.Id, "");

        Assert.Equal("某人", await WhoAsync(officer, sheet.Id));
        Assert.Equal("某单位", await WhoAsync(supplier, sheet.Id));
    }

    private async Task ApproveAsync(Person person, Guid sheetId, string reason)
    {
        var actor = await Site.ActorOf(person);
        await Site.InScopeAsync((ApproveSheet approve) => approve.ExecuteAsync(actor, sheetId, reason, Cancellation));
    }

    private Task<List<AuditEntry>> TrailAsync(Guid id) => Site.InDatabaseAsync(db => db.Set<AuditEntry>().AsNoTracking().Where(row => row.EntityId == id).ToListAsync(Cancellation));

    private async Task<string> WhoAsync(Person person, Guid id)
    {
        var actor = await Site.ActorOf(person);
        return Assert.Single(await Site.InScopeAsync((IAuditTrail trail) => trail.OfAsync(actor, id, Cancellation))).Who;
    }
}

public sealed class AuditTestsOnSqlite(SiteFixture<Sqlite> fixture) : AuditTests<Sqlite>(fixture);

public sealed class AuditTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : AuditTests<PostgreSql>(fixture);
