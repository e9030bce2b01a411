using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Marketplace.Web;

/// <summary>For <c>dotnet ef</c>, which gives the provider as its argument.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<MarketplaceDbContext>
{
    public MarketplaceDbContext CreateDbContext(string[] args)
    {
        var provider = ConfiguredDatabase.ProviderOf(args is [var name] ? name : null);
        var services = new ServiceCollection().AddPlatform().AddInstalledModules();
        var modules = (ModuleList)services.Single(service => service.ServiceType == typeof(ModuleList)).ImplementationInstance!;

        var options = new DbContextOptionsBuilder<MarketplaceDbContext>();
        provider.Use(options, provider.Name == "PostgreSql" ? "Host=nowhere" : "Data Source=nothing.db");
        return new MarketplaceDbContext(options.Options, new MarketplaceModel(provider, modules.Assemblies, new CommitSignal()));
    }
}
