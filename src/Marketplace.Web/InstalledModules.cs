using Marketplace.Platform.Modules;

namespace Marketplace.Web;

internal static class InstalledModules
{
    /// <summary>The modules, each after those it depends on.</summary>
    public static IServiceCollection AddInstalledModules(this IServiceCollection services) => services
        .AddModule<Regions.Startup>()
        .AddModule<Accounts.Startup>()
        .AddModule<Media.Startup>()
        .AddModule<Search.Startup>()
        .AddModule<Suppliers.Startup>()
        .AddModule<Catalog.Startup>();
}
