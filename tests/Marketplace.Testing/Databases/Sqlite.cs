using Marketplace.Data.Sqlite;
using Marketplace.Platform.Data;
using Microsoft.Data.Sqlite;

namespace Marketplace.Testing.Databases;

public sealed class Sqlite : DatabaseServer
{
    public override string? Missing => null;

    public override bool ServesManyHosts => false;

    public static string FileOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;

    internal override IDatabaseProvider NewProvider() => new SqliteProvider();

    internal override string NewName() => $"Data Source={TestFolder.NewPath(".db")}";

    internal override Task CreateAsync(string connectionString) => Task.CompletedTask;

    internal override async Task SealAsync(string connectionString)
    {
        await using (var connection = new SqliteConnection(connectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
    }

    internal override Task CopyAsync(string from, string to)
    {
        File.Copy(FileOf(from), FileOf(to));
        return Task.CompletedTask;
    }

    internal override Task DropAsync(string connectionString)
    {
        SqliteConnection.ClearAllPools();
        foreach (var ending in new[] { "", "-wal", "-shm", ".lock" })
        {
            File.Delete(FileOf(connectionString) + ending);
        }

        return Task.CompletedTask;
    }
}
