using Marketplace.Platform.Data;

namespace Marketplace.Testing.Databases;

/// <summary>One of the two databases that every database test runs on.</summary>
public abstract class DatabaseServer
{
    /// <summary>What to set so that tests can run on it; <see langword="null"/> when they can.</summary>
    public abstract string? Missing { get; }

    /// <summary>Whether several hosts may run on one database.</summary>
    public abstract bool ServesManyHosts { get; }

    internal abstract IDatabaseProvider NewProvider();

    /// <summary>A name for a new database, as connection string; there is no such database yet.</summary>
    internal abstract string NewName();

    internal abstract Task CreateAsync(string connectionString);

    /// <summary>Lets go of a database that is finished and will only be copied.</summary>
    internal abstract Task SealAsync(string connectionString);

    /// <summary>Makes the copy of a sealed database.</summary>
    internal abstract Task CopyAsync(string from, string to);

    internal abstract Task DropAsync(string connectionString);
}
