using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Modules;
using Marketplace.Web;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Testing.Databases;

/// <summary>The services of the site with the sample module, without a host: nothing starts, nothing claims the database.</summary>
internal static class BareSite
{
    public static ServiceProvider Of(DatabaseServer server, string connectionString) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
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
