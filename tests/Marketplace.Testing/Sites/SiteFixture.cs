using Marketplace.Testing.Databases;
using Xunit;

namespace Marketplace.Testing.Sites;

/// <summary>One site on one database for the tests of a class.</summary>
public sealed class SiteFixture<TServer> : IAsyncLifetime where TServer : DatabaseServer, new()
{
    private TestDatabase? _database;
    private MarketplaceApplication? _site;

    public TServer Server { get; } = new();

    internal MarketplaceApplication Site
    {
        get
        {
            Assert.SkipWhen(Server.Missing is not null, Server.Missing ?? "");
            return _site!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Server.Missing is null)
        {
            _database = await TestDatabase.CopyTemplateAsync(Server);
            _site = await new MarketplaceApplication(_database).StartAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
            await _database!.DisposeAsync();
        }
    }
}
