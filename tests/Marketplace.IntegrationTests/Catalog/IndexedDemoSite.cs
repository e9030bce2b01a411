using Marketplace.Testing;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>The demonstration world when its index and its suggestions are there; a site answers before that.</summary>
public sealed class IndexedDemoSite : DemoSite
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var client = Site.AsNobody();
        await Eventually.Holds(async () => (await client.GetStringAsync("/suggest?q=馆陶")).Contains("/counties/130433"));
    }
}
