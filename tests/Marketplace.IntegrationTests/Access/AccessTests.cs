using System.Net;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Access;

/// <summary>Every action of every installed module, called by its owner, by nobody, by a stranger of the same kind, and by a member without the permission.</summary>
public abstract class AccessTests<TServer>(SiteFixture<TServer> fixture) : SiteTests<TServer>(fixture) where TServer : DatabaseServer, new()
{
    public static TheoryData<string> Actions => [.. AccessSamples.All.Select(sample => sample.Action)];

    [Fact]
    public void Action_ThatIsNotForEverybody_HasASample() => Assert.Equal(
        AccessSamples.All.Select(sample => sample.Action).Order(StringComparer.Ordinal),
        Site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(action => !action.EndpointMetadata.OfType<IAllowAnonymous>().Any())
            .SelectMany(NamesOf).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Actions))]
    public async Task Action_IsForItsOwnerAlone(string action)
    {
        var sample = AccessSamples.All.Single(sample => sample.Action == action);
        var owner = await Site.MemberAsync(sample.Kind, sample.Permission);
        var stranger = await Site.MemberAsync(sample.Kind, sample.Permission);
        var colleague = await Site.ColleagueOf(owner);

        using (var client = Site.As(owner))
        {
            var succeeded = await client.SendAsync(await sample.PrepareAsync(Site, owner), Cancellation);
            Assert.True(succeeded.StatusCode < HttpStatusCode.BadRequest, $"The owner got {succeeded.StatusCode}: {await succeeded.Content.ReadAsStringAsync(Cancellation)}");
        }

        await AssertRefusedAsync(sample, owner, Site.AsNobody(), HttpStatusCode.Unauthorized);
        await AssertRefusedAsync(sample, owner, Site.As(colleague), HttpStatusCode.Forbidden);
        if (!sample.IsForStrangers)
        {
            await AssertRefusedAsync(sample, owner, Site.As(stranger), HttpStatusCode.NotFound);
        }
    }

    private async Task AssertRefusedAsync(AccessSample sample, Person owner, HttpClient caller, HttpStatusCode status)
    {
        using var client = caller;
        var request = await sample.PrepareAsync(Site, owner);
        var before = await Site.InDatabaseAsync(Fingerprint.OfAsync);

        Assert.Equal(status, (await client.SendAsync(request, Cancellation)).StatusCode);

        Assert.Equal(before, await Site.InDatabaseAsync(Fingerprint.OfAsync));
    }

    private static IEnumerable<string> NamesOf(ControllerActionDescriptor action) =>
        (action.EndpointMetadata.OfType<IHttpMethodMetadata>().LastOrDefault()?.HttpMethods ?? ["ANY"]).Select(method => $"{method} {action.AttributeRouteInfo?.Template}");
}

public sealed class AccessTestsOnSqlite(SiteFixture<Sqlite> fixture) : AccessTests<Sqlite>(fixture);

public sealed class AccessTestsOnPostgreSql(SiteFixture<PostgreSql> fixture) : AccessTests<PostgreSql>(fixture);
