using Marketplace.Platform.Modules;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Search;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // Queries
        services.AddScoped<ISearch, SiteSearch>();
    }
}
