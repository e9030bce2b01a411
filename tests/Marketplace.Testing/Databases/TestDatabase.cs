using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Testing.Databases;

/// <summary>A database of one test or test class.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Lazy<ServiceProvider> _services;

    private TestDatabase(DatabaseServer server, string connectionString)
    {
        (Server, ConnectionString) = (server, connectionString);
        _services = new(() => BareSite.Of(server, connectionString));
    }

    public DatabaseServer Server { get; }

    public string ConnectionString { get; }

    /// <summary>Migrated, with the sample module's tables and what the <c>setup</c> recipe brings.</summary>
    public static async Task<TestDatabase> CopyTemplateAsync(DatabaseServer server) => await CopyAsync(server, await Template.OfAsync(server));

    /// <summary>What another has, which nothing is at work in.</summary>
    public static Task<TestDatabase> CopyAsync(TestDatabase other) => CopyAsync(other.Server, other.ConnectionString);

    private static async Task<TestDatabase> CopyAsync(DatabaseServer server, string from)
    {
        var copy = new TestDatabase(server, server.NewName());
        await server.CopyAsync(from, copy.ConnectionString);
        return copy;
    }

    /// <summary>Without a table.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseServer server)
    {
        var database = new TestDatabase(server, server.NewName());
        await server.CreateAsync(database.ConnectionString);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        if (_services.IsValueCreated)
        {
            await _services.Value.DisposeAsync();
        }

        await Server.DropAsync(ConnectionString);
    }

    internal Task LookAsync(Func<MarketplaceDbContext, Task> look) => LookAsync(async db =>
    {
        await look(db);
        return true;
    });

    /// <summary>Looks into the database past every site that runs on it.</summary>
    internal async Task<T> LookAsync<T>(Func<MarketplaceDbContext, Task<T>> look)
    {
        await using var db = await _services.Value.GetRequiredService<IDbContextFactory<MarketplaceDbContext>>().CreateDbContextAsync();
        return await look(db);
    }
}
