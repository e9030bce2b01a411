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

    internal override async Task CopyAsync(string from, string to)
    {
        await using (var connection = new SqliteConnection(from))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        File.Copy(FileOf(from), FileOf(to));
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
