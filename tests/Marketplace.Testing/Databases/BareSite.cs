using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Modules;
using Marketplace.Web;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Marketplace.Testing.Databases;

/// <summary>The services of the site with the sample module, without a host: nothing starts, nothing claims the database.</summary>
internal static class BareSite
{
    /// <param name="data">The folder of what is kept on disk, such as pictures; without one, nothing may be.</param>
    public static ServiceProvider Of(DatabaseServer server, string connectionString, string? data = null) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Data:Path", data)]).Build())
        .AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = AppContext.BaseDirectory })
        .AddPlatform()
        .AddDatabase(server.NewProvider(), connectionString)
        .AddInstalledModules()
        .AddModule<Sample.Startup>()
        .AllowTablesWithoutMigration()
        .BuildServiceProvider();

    /// <summary>The sample module's tables are in no migration, and a host must not mind.</summary>
    public static IServiceCollection AllowTablesWithoutMigration(this IServiceCollection services) => services.ConfigureDbContext<MarketplaceDbContext>(
        options => options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)));
}
