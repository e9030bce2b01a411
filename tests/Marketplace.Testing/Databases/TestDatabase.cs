namespace Marketplace.Testing.Databases;

/// <summary>A database of one test class.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(DatabaseServer server, string connectionString) => (Server, ConnectionString) = (server, connectionString);

    public DatabaseServer Server { get; }

    public string ConnectionString { get; }

    /// <summary>Migrated, with the sample module's tables and what the <c>setup</c> recipe brings.</summary>
    public static async Task<TestDatabase> CopyTemplateAsync(DatabaseServer server)
    {
        var copy = new TestDatabase(server, server.NewName());
        await server.CopyAsync(await Template.OfAsync(server), copy.ConnectionString);
        return copy;
    }

    /// <summary>Without a table.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseServer server)
    {
        var database = new TestDatabase(server, server.NewName());
        await server.CreateAsync(database.ConnectionString);
        return database;
    }

    public async ValueTask DisposeAsync() => await Server.DropAsync(ConnectionString);
}
