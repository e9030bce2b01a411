using System.Net.Sockets;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Marketplace.Data.PostgreSql;

/// <summary>For many nodes.</summary>
public sealed class PostgreSqlProvider : IDatabaseProvider
{
    public string Name => "PostgreSql";

    public bool MigratesAtStart => false;

    public int BulkRows => 100;

    public void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgreSqlProvider).Assembly.GetName().Name));

    public void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();

    public void ConfigureModel(ModelBuilder model) =>
        model.Entity("Marketplace.Platform.Events.Change", change =>
        {
            change.Property<ulong>("TransactionId").HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()").ValueGeneratedOnAdd();
            change.HasIndex("TransactionId", "Id");
        });

    public ValueTask<IDisposable?> EnterWriteGateAsync(CancellationToken cancellation) => default;

    public IDisposable? Claim(string connectionString) => null;

    public Task PrepareAsync(MarketplaceDbContext db, CancellationToken cancellation) => Task.CompletedTask;

    public object Raw(DateTimeOffset moment) => moment.ToUniversalTime();

    public string LeaseOutboxSql => """
        WITH picked AS MATERIALIZED (SELECT "Id" FROM "Platform_Outbox" WHERE "DoneAt" IS NULL AND "DueAt" <= {2} ORDER BY "DueAt" LIMIT 100 FOR UPDATE SKIP LOCKED)
        UPDATE "Platform_Outbox" AS message SET "LeasedBy" = {0}, "DueAt" = {1}, "Attempts" = "Attempts" + 1
        FROM picked WHERE message."Id" = picked."Id"
        RETURNING message.*
        """;

    public string ReadChangesSql => """
        SELECT "Id", "Topic", "Payload", "TransactionId"::text AS "TransactionId" FROM "Platform_Changes"
        WHERE "TransactionId" < pg_snapshot_xmin(pg_current_snapshot()) AND ("TransactionId", "Id") > ({0}::xid8, {1})
        ORDER BY "Platform_Changes"."TransactionId", "Id" LIMIT {2}
        """;

    public string ChangeTipSql => """
        SELECT "Id", "Topic", "Payload", "TransactionId"::text AS "TransactionId" FROM "Platform_Changes"
        WHERE "TransactionId" < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY "Platform_Changes"."TransactionId" DESC, "Id" DESC LIMIT 1
        """;

    public string ClockSql => """SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS "Value" """;

    public Outage? OutageOf(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case PostgresException postgres: return OutageOf(postgres.SqlState);
                case NpgsqlException or SocketException: return Outage.Unreachable;
            }
        }

        return null;
    }

    private static Outage? OutageOf(string state) => state switch
    {
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => Outage.DiskFull,
        PostgresErrorCodes.ReadOnlySqlTransaction => Outage.ReadOnly,
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.QueryCanceled => Outage.Busy,
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => Outage.Unreachable,
        _ => null,
    };
}
