using Marketplace.Platform.Recipes;
using Marketplace.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Marketplace.Testing.Sites;

/// <summary>A site with the demonstration world, for the tests of a class.</summary>
public class DemoSite : IAsyncLifetime
{
    private readonly Sqlite _server = new();
    private TestDatabase? _database;
    private MarketplaceApplication? _site;

    internal MarketplaceApplication Site => _site!;

    public virtual async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CopyTemplateAsync(_server);
        var data = TestFolder.NewFolder();
        await using (var services = BareSite.Of(_server, _database.ConnectionString, data))
        {
            await services.GetRequiredService<RecipeRunner>().RunAsync(Repository.PathOf("seed/demo.recipe.json"), new Dictionary<string, string>(), _ => { }, CancellationToken.None);
        }

        _site = new MarketplaceApplication(_database) { Settings = new Dictionary<string, string> { ["Site:IsDemo"] = "true", ["Data:Path"] = data } };
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
