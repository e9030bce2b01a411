using Marketplace.Data.Sqlite;
using Marketplace.Platform.Data;
using Microsoft.Data.Sqlite;

namespace Marketplace.Testing.Databases;

public sealed class Sqlite : DatabaseServer
{
    private static readonly SemaphoreSlim Copying = new(1, 1);

    public override string? Missing => null;

    public override bool ServesManyHosts => false;

    public static string FileOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;

    internal override IDatabaseProvider NewProvider() => new SqliteProvider();

    internal override string NewName() => $"Data Source={TestFolder.NewPath(".db")}";

    internal override Task CreateAsync(string connectionString) => Task.CompletedTask;

    internal override async Task CopyAsync(string from, string to)
    {
        await Copying.WaitAsync();       // a checkpoint that meets another gives up silently, and the copy would lack what the log has
        try
        {
            await CheckpointAsync(from);
            File.Copy(FileOf(from), FileOf(to));
        }
        finally
        {
            Copying.Release();
        }
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

    private static async Task CheckpointAsync(string from)
    {
        await using (var connection = new SqliteConnection(from))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }
    }
}
