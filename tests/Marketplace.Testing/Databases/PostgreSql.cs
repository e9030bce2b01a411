using Marketplace.Data.PostgreSql;
using Marketplace.Platform.Data;
using Npgsql;

namespace Marketplace.Testing.Databases;

/// <summary>On the server that <c>TEST_POSTGRES</c> names, whose user may create databases.</summary>
public sealed class PostgreSql : DatabaseServer
{
    private static readonly string? Configured = Environment.GetEnvironmentVariable("TEST_POSTGRES");

    public override string? Missing => string.IsNullOrEmpty(Configured) ? "set TEST_POSTGRES" : null;

    public override bool ServesManyHosts => true;

    internal override IDatabaseProvider NewProvider() => new PostgreSqlProvider();

    internal override string NewName() => new NpgsqlConnectionStringBuilder(Configured)
    {
        Database = "marketplace_test_" + Guid.CreateVersion7().ToString("N"),
        MaxPoolSize = 40,
        IncludeErrorDetail = true,
    }.ToString();

    internal override Task CreateAsync(string connectionString) => ExecuteAsync($"CREATE DATABASE {NameOf(connectionString)}");

    internal override Task SealAsync(string connectionString)
    {
        ClearPool(connectionString);
        return Task.CompletedTask;
    }

    internal override Task CopyAsync(string from, string to) => ExecuteAsync($"CREATE DATABASE {NameOf(to)} TEMPLATE {NameOf(from)}");

    internal override async Task DropAsync(string connectionString)
    {
        ClearPool(connectionString);
        await ExecuteAsync($"DROP DATABASE IF EXISTS {NameOf(connectionString)} WITH (FORCE)");
    }

    private static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private static void ClearPool(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Configured) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
