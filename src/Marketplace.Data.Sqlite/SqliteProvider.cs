using Marketplace.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Data.Sqlite;

/// <summary>The embedded default: one file, one host, one writer at a time.</summary>
public sealed class SqliteProvider : IDatabaseProvider
{
    private readonly WriteGate _gate = new();

    public string Name => "Sqlite";

    public bool MigratesAtStart => true;

    public int BulkRows => 1;        // no round trip to save, and parameters are looked up by name

    public void Use(DbContextOptionsBuilder options, string connectionString)
    {
        var text = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 5 }.ToString();
        options.UseSqlite(text, sqlite => sqlite.MigrationsAssembly(typeof(SqliteProvider).Assembly.GetName().Name));
        options.AddInterceptors(SqlitePragmas.Instance);
    }

    public void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();

    public void ConfigureModel(ModelBuilder model)
    {
    }

    public async ValueTask<IDisposable?> EnterWriteGateAsync(CancellationToken cancellation) => await _gate.EnterAsync(cancellation);

    public IDisposable? Claim(string connectionString)
    {
        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            // the lock of an open file: free again when the process dies, however it dies
            return new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(file + ".lock"))
        {
            throw new DatabaseInUseException($"Another process uses the database {file}. One SQLite file serves one running site: stop that one first, or configure PostgreSQL for several.");
        }
    }

    public async Task PrepareAsync(MarketplaceDbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            // a process killed while it migrated leaves this table, and the next migration would wait on it for ever
            command.CommandText = "PRAGMA journal_mode = WAL; DROP TABLE IF EXISTS \"__EFMigrationsLock\";";
            await command.ExecuteNonQueryAsync(cancellation);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public object Raw(DateTimeOffset moment) => moment.UtcTicks;

    public string LeaseOutboxSql => """
        UPDATE "Platform_Outbox" SET "LeasedBy" = {0}, "DueAt" = {1}, "Attempts" = "Attempts" + 1
        WHERE "Id" IN (SELECT "Id" FROM "Platform_Outbox" WHERE "DoneAt" IS NULL AND "DueAt" <= {2} ORDER BY "DueAt" LIMIT 100)
        RETURNING *
        """;

    public string ReadChangesSql => """SELECT "Id", "Topic", "Payload", '0' AS "TransactionId" FROM "Platform_Changes" WHERE "Id" > {1} ORDER BY "Id" LIMIT {2}""";

    public string ChangeTipSql => """SELECT "Id", "Topic", "Payload", '0' AS "TransactionId" FROM "Platform_Changes" ORDER BY "Id" DESC LIMIT 1""";

    public string ClockSql => """SELECT CAST(ROUND(unixepoch('now', 'subsec') * 1000.0) AS INTEGER) * 1000 AS "Value" """;

    public Outage? OutageOf(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case DatabaseBusyException: return Outage.Busy;
                case SqliteException sqlite: return OutageOf(sqlite.SqliteErrorCode);
            }
        }

        return null;
    }

    private static Outage? OutageOf(int code) => code switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => Outage.Busy,
        SQLitePCL.raw.SQLITE_FULL => Outage.DiskFull,
        SQLitePCL.raw.SQLITE_READONLY => Outage.ReadOnly,
        SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => Outage.Unreachable,
        _ => null,
    };
}
