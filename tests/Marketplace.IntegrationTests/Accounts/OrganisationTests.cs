using Marketplace.Accounts;
using Marketplace.Accounts.Abstractions;
using Marketplace.Accounts.Organisations;
using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Lifecycles;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Accounts;

public abstract class OrganisationTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Create_BelowOnesOwn_IsSeenByOneselfAndNotByStrangers()
    {
        var officer = await ActorAsync(OrganisationKinds.CountyBureau);
        var stranger = await ActorAsync(OrganisationKinds.CountyBureau);

        var id = await CreateAsync(officer, new OrganisationForm { Name = "寿山寺乡供销社", Kind = OrganisationKinds.Supplier, Adcode = 130433, ParentId = officer.Organisation!.Id });

        Assert.True(await SeesAsync(officer, id));
        Assert.False(await SeesAsync(stranger, id));
        Assert.True(await SeesAsync(await ActorAsync(OrganisationKinds.Operator), id));
        Assert.False(await SeesAsync(Actor.Nobody, id));
        Assert.Equal("Opened", Assert.Single(await TrailAsync(id)).What);
    }

    [Fact]
    public async Task Create_BelowAStrangers_IsNotFound()
    {
        var (officer, stranger) = (await ActorAsync(OrganisationKinds.CountyBureau), await ActorAsync(OrganisationKinds.CountyBureau));

        await Assert.ThrowsAsync<NotFoundException>(() => CreateAsync(officer, new OrganisationForm { Name = "别人的", Kind = OrganisationKinds.Supplier, ParentId = stranger.Organisation!.Id }));

        Assert.False(await Site.InDatabaseAsync(db => db.Organisations.AnyAsync(organisation => organisation.Name == "别人的", Cancellation)));
    }

    [Theory]
    [InlineData("914403001922038217")]
    [InlineData("1")]
    public async Task Create_WithAWrongCreditCode_IsRefusedAtThatField(string code)
    {
        var violation = await Assert.ThrowsAsync<RuleViolation>(async () => await CreateAsync(await ActorAsync(OrganisationKinds.Operator), new OrganisationForm { Name = "错码", Kind = OrganisationKinds.Supplier, CreditCode = code }));

        Assert.Equal("CreditCode", violation.Field);
        Assert.False(await Site.InDatabaseAsync(db => db.Organisations.AnyAsync(organisation => organisation.Name == "错码", Cancellation)));
    }

    [Fact]
    public async Task Create_WithACreditCodeThatIsThere_IsRefusedAtThatField()
    {
        var actor = await ActorAsync(OrganisationKinds.Operator);
        await CreateAsync(actor, new OrganisationForm { Name = "先来", Kind = OrganisationKinds.Supplier, CreditCode = "914403001922038216" });

        var violation = await Assert.ThrowsAsync<RuleViolation>(() => CreateAsync(actor, new OrganisationForm { Name = "后到", Kind = OrganisationKinds.Supplier, CreditCode = "914403001922038216" }));

        Assert.Equal("CreditCode", violation.Field);
        Assert.False(await Site.InDatabaseAsync(db => db.Organisations.AnyAsync(organisation => organisation.Name == "后到", Cancellation)));
    }

    [Fact]
    public async Task Member_OfASuspendedOrganisation_ActsForNobodyUntilItIsReactivated()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ManageMembers);
        await Site.InScopeAsync((SuspendOrganisation suspend) => suspend.ExecuteAsync(Actor.System("test"), person.OrganisationId, "核查", Cancellation));
        var suspended = await Site.ActorOf(person);
        Assert.Null(suspended.Organisation);
        Assert.False(suspended.May(Permissions.ManageMembers));

        await Site.InScopeAsync((ReactivateOrganisation reactivate) => reactivate.ExecuteAsync(Actor.System("test"), person.OrganisationId, "", Cancellation));
        Assert.True((await Site.ActorOf(person)).May(Permissions.ManageMembers));
    }

    [Fact]
    public async Task Suspend_Twice_IsRefusedAndLeavesOneLine()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier);
        await Site.InScopeAsync((SuspendOrganisation suspend) => suspend.ExecuteAsync(Actor.System("test"), person.OrganisationId, "核查", Cancellation));

        await Assert.ThrowsAsync<RuleViolation>(() => Site.InScopeAsync((SuspendOrganisation suspend) => suspend.ExecuteAsync(Actor.System("test"), person.OrganisationId, "再次", Cancellation)));

        Assert.Equal(["核查"], (await TrailAsync(person.OrganisationId)).Where(line => line.What == "OrganisationStatus").Select(line => line.Reason));
    }

    [Fact]
    public async Task AddMember_Twice_IsRefused()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier);

        await Assert.ThrowsAsync<RuleViolation>(() => Site.InScopeAsync((AddMember add) => add.ExecuteAsync(Actor.System("test"), person.OrganisationId, person.UserId, [], Cancellation)));

        Assert.Equal(1, await MembersAsync(person.OrganisationId));
    }

    [Fact]
    public async Task RemoveMember_TheLastOne_IsRefused()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier);

        await Assert.ThrowsAsync<RuleViolation>(() => RemoveAsync(person));

        Assert.Equal(1, await MembersAsync(person.OrganisationId));
    }

    [Fact]
    public async Task RemoveMember_EndsWhatHeOrSheMayDo()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ManageMembers);
        await Site.ColleagueOf(person);

        await RemoveAsync(person);

        Assert.Null((await Site.ActorOf(person)).Organisation);
        Assert.Equal(1, await MembersAsync(person.OrganisationId));
    }

    [Fact]
    public async Task Person_OfTwoOrganisations_ActsForTheOneChosenOrTheFirst()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier);
        var other = await Site.MemberAsync(OrganisationKinds.BudgetUnit);
        await Site.InScopeAsync((AddMember add) => add.ExecuteAsync(Actor.System("test"), other.OrganisationId, person.UserId, [], Cancellation));

        Assert.Equal(OrganisationKinds.BudgetUnit, (await Site.ActorOf(person with { OrganisationId = other.OrganisationId })).Organisation!.Kind);
        Assert.Equal(OrganisationKinds.Supplier, (await Site.ActorOf(person with { OrganisationId = Guid.NewGuid() })).Organisation!.Kind);
    }

    [Fact]
    public async Task Person_WhoIsBlocked_IsNobody()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier);
        await Site.InDatabaseAsync(db => db.InTransactionAsync(token => db.Users.Where(user => user.Id == person.UserId).ExecuteUpdateAsync(set => set.SetProperty(user => user.IsBlocked, true), token), Cancellation));

        Assert.Same(Actor.Nobody, await Site.ActorOf(person));
    }

    private async Task<Actor> ActorAsync(string kind) => await Site.ActorOf(await Site.MemberAsync(kind, Permissions.ManageOrganisations));

    private Task<Guid> CreateAsync(Actor actor, OrganisationForm form) => Site.InScopeAsync((CreateOrganisation create) => create.ExecuteAsync(actor, form, Cancellation));

    private Task RemoveAsync(Person person) => Site.InScopeAsync((RemoveMember remove) => remove.ExecuteAsync(Actor.System("test"), person.OrganisationId, person.UserId, "离职", Cancellation));

    private Task<bool> SeesAsync(Actor actor, Guid id) => Site.InDatabaseAsync(db => db.Organisations.VisibleTo(actor).AnyAsync(organisation => organisation.Id == id, Cancellation));

    private Task<List<AuditEntry>> TrailAsync(Guid id) => Site.InDatabaseAsync(db => db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.EntityId == id).OrderBy(entry => entry.Id).ToListAsync(Cancellation));

    private Task<int> MembersAsync(Guid organisationId) => Site.InDatabaseAsync(db => db.Set<Member>().CountAsync(member => member.OrganisationId == organisationId, Cancellation));
}

public sealed class OrganisationTestsOnSqlite(SiteFixture<Sqlite> fixture) : OrganisationTests<Sqlite>(fixture);

public sealed class OrganisationTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : OrganisationTests<PostgreSql>(fixture);
