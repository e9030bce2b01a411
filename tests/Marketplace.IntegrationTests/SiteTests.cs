using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests;

/// <summary>Tests of a site, once on each database: the abstract class says what holds, one derived class per database runs it.</summary>
public abstract class SiteTests<TServer>(SiteFixture<TServer> fixture) : IClassFixture<SiteFixture<TServer>> where TServer : DatabaseServer, new()
{
    private protected MarketplaceApplication Site { get; } = fixture.Site;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
