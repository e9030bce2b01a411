using Marketplace.Testing.Databases;
using Xunit;

namespace Marketplace.Testing.Sites;

/// <summary>A site with the demonstration world, for the tests of a class.</summary>
public class DemoSite : IAsyncLifetime
{
    private TestDatabase? _database;
    private MarketplaceApplication? _site;

    internal MarketplaceApplication Site => _site!;

    public virtual async ValueTask InitializeAsync()
    {
        (_database, var data) = await DemoWorld.CopyAsync();
        _site = new MarketplaceApplication(_database) { Settings = DemoWorld.SettingsOf(data) };
        await StartAsync(_site);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        await _database!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected virtual Task StartAsync(MarketplaceApplication site) => site.StartAsync();
}
