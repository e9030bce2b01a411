using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests;

/// <summary>Tests that each have a database, and sites, of their own.</summary>
public abstract class OwnSiteTests<TServer> : IAsyncLifetime where TServer : DatabaseServer, new()
{
    private readonly List<MarketplaceApplication> _sites = [];

    protected OwnSiteTests() => Assert.SkipWhen(Server.Missing is not null, Server.Missing ?? "");

    protected TServer Server { get; } = new();

    private protected TestDatabase Database { get; set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync() => Database = await TestDatabase.CopyTemplateAsync(Server);

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var site in _sites)
        {
            await site.DisposeAsync();
        }

        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<MarketplaceApplication> StartAsync(TimeProvider? clock = null, bool worksInBackground = false, Action<IServiceCollection>? customise = null) =>
        NewSite(clock, worksInBackground, customise).StartAsync();

    private protected MarketplaceApplication NewSite(
        TimeProvider? clock = null, bool worksInBackground = false, Action<IServiceCollection>? customise = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var site = new MarketplaceApplication(Database)
        {
            Clock = clock,
            WorksInBackground = worksInBackground,
            Customise = customise ?? (_ => { }),
            Settings = settings ?? new Dictionary<string, string>(),
        };
        _sites.Add(site);
        return site;
    }
}
