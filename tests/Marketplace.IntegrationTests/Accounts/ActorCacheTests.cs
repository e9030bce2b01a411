using System.Net;
using Marketplace.Accounts.Abstractions;
using Marketplace.Accounts.Organisations;
using Marketplace.Platform.Actors;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Accounts;

/// <summary>Who somebody is, is kept for a minute; a change of members is heard at once.</summary>
public abstract class ActorCacheTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Member_WhoIsRemoved_IsRefusedByTheNextRequests()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Sample.Permissions.ReadSheets);
        await Site.ColleagueOf(person);
        using var client = Site.As(person);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sample/sheets", Cancellation)).StatusCode);

        await Site.InScopeAsync((RemoveMember remove) => remove.ExecuteAsync(Actor.System("test"), person.OrganisationId, person.UserId, "离职", Cancellation));

        await Eventually.Holds(async () => (await client.GetAsync("/sample/sheets", Cancellation)).StatusCode == HttpStatusCode.Forbidden);
    }
}

public sealed class ActorCacheTestsOnSqlite(SiteFixture<Sqlite> fixture) : ActorCacheTests<Sqlite>(fixture);

public sealed class ActorCacheTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : ActorCacheTests<PostgreSql>(fixture);
