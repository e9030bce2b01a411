using Marketplace.Data.PostgreSql;
using Marketplace.Data.Sqlite;
using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;

namespace Marketplace.Web;

internal static class ConfiguredDatabase
{
    /// <summary><c>Database:Provider</c> and <c>Database:ConnectionString</c>; by default an SQLite file in <c>Data:Path</c>.</summary>
    public static IServiceCollection AddConfiguredDatabase(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = ProviderOf(configuration["Database:Provider"]);
        var connectionString = configuration["Database:ConnectionString"];
        if (string.IsNullOrEmpty(connectionString))
        {
            connectionString = provider is SqliteProvider
                ? $"Data Source={Path.Combine(new SitePaths(configuration, environment).Data, "marketplace.db")}"
                : throw new InvalidOperationException("Database:ConnectionString is needed for PostgreSql.");
        }

        return services.AddDatabase(provider, connectionString);
    }

    /// <exception cref="InvalidOperationException">There is no such provider.</exception>
    public static IDatabaseProvider ProviderOf(string? name) => name switch
    {
        null or "" or "Sqlite" => new SqliteProvider(),
        "PostgreSql" => new PostgreSqlProvider(),
        _ => throw new InvalidOperationException($"Database:Provider is “{name}”; it can be Sqlite or PostgreSql."),
    };
}
