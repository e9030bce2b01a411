using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Data;

/// <summary>What differs between the databases, and nothing else.</summary>
public interface IDatabaseProvider
{
    /// <summary>The word in <c>Database:Provider</c>.</summary>
    string Name { get; }

    void Use(DbContextOptionsBuilder options, string connectionString);

    void ConfigureConventions(ModelConfigurationBuilder conventions);

    /// <summary>Columns that only this database has.</summary>
    void ConfigureModel(ModelBuilder model);

    /// <exception cref="DatabaseBusyException">Not free within five seconds.</exception>
    ValueTask<IDisposable?> EnterWriteGateAsync(CancellationToken cancellation);

    /// <summary>Keeps other hosts and commands away from a database that has one owner; <see langword="null"/> where many may share it.</summary>
    /// <exception cref="DatabaseInUseException">Another process holds it.</exception>
    IDisposable? Claim(string connectionString);

    /// <summary>Whether the site itself migrates at start; else a command does, and nodes wait for it.</summary>
    bool MigratesAtStart { get; }

    /// <summary>Before migrating, while nobody else can: leftovers of a killed process, settings of the file.</summary>
    Task PrepareAsync(MarketplaceDbContext db, CancellationToken cancellation);

    /// <summary>A moment as raw SQL takes it: parameters of raw SQL pass by the converters (SQLite would compare text with ticks).</summary>
    object Raw(DateTimeOffset moment);

    /// <summary>{0} who leases, {1} until when, {2} due by: both moments through <see cref="Raw"/>.</summary>
    string LeaseOutboxSql { get; }

    /// <summary>{0} last transaction id as text (an unsigned number does not cast to xid8), {1} last id, {2} how many.</summary>
    string ReadChangesSql { get; }

    /// <summary>The cursor behind the newest change that <see cref="ReadChangesSql"/> would return now.</summary>
    string ChangeTipSql { get; }

    /// <summary>The database's own clock in microseconds since 1970.</summary>
    string ClockSql { get; }

    /// <summary>Rows per statement of a bulk insert.</summary>
    int BulkRows { get; }

    /// <summary>What the exception, or one inside it, says about the health of the database; <see langword="null"/> when it is about something else.</summary>
    Outage? OutageOf(Exception exception);
}

/// <summary>Why a database cannot serve at the moment.</summary>
public enum Outage { Busy, DiskFull, ReadOnly, Unreachable }

/// <summary>A writer waited longer than five seconds; trying again later is reasonable.</summary>
public sealed class DatabaseBusyException(string message) : TimeoutException(message);

/// <summary>The database belongs to another running process.</summary>
public sealed class DatabaseInUseException(string message) : InvalidOperationException(message);
