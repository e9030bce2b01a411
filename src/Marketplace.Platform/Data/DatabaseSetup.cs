using Marketplace.Platform.Events;
using Marketplace.Platform.Lifecycles;
using Marketplace.Platform.Modules;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Data;

public static class DatabaseSetup
{
    /// <summary>The database of the site: one provider, one connection string, the tables of all installed modules.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IDatabaseProvider provider, string connectionString)
    {
        services.AddSingleton(provider);
        services.AddSingleton(new DatabaseOptions(connectionString));
        services.AddSingleton<DatabaseClaim>();
        services.AddSingleton<CommitSignal>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<OutboxInterceptor>();
        services.AddSingleton<AuditInterceptor>();
        services.AddSingleton(root => new MarketplaceModel(provider, root.GetRequiredService<ModuleList>().Assemblies, root.GetRequiredService<CommitSignal>()));
        return services.AddPooledDbContextFactory<MarketplaceDbContext>((root, options) =>
        {
            provider.Use(options, connectionString);
            options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning));        // a module may have no tables
            options.AddInterceptors(VersionInterceptor.Instance, WriteGuard.Instance, root.GetRequiredService<AuditInterceptor>(), root.GetRequiredService<OutboxInterceptor>());
        });
    }
}
