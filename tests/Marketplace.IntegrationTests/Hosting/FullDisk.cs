using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Marketplace.IntegrationTests.Hosting;

/// <summary>
/// A disk without room, as SQLite sees it: the file may not grow by another page. On a real one every write needs room in the log, also that
/// of the health probe, which changes a row in place: <see cref="Prepare"/> makes it need a page.
/// </summary>
internal sealed class FullDisk : DbConnectionInterceptor
{
    public const string Prepare = """
        CREATE TABLE "Ballast" ("Stone" BLOB);
        CREATE TRIGGER "Weigh" AFTER UPDATE ON "Platform_HealthProbe" BEGIN INSERT INTO "Ballast" VALUES (zeroblob(100000)); END;
        """;

    /// <summary>Whether the disk is full now.</summary>
    public bool IsFull { get; set; }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = IsFull ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 1000000";        // never below what there is
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
