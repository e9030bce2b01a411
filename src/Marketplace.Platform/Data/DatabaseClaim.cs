namespace Marketplace.Platform.Data;

/// <summary>The right of this process to be the only one on its database, where the database has one owner.</summary>
internal sealed class DatabaseClaim(IDatabaseProvider provider, DatabaseOptions options)
{
    /// <exception cref="DatabaseInUseException">Another process has it.</exception>
    public IDisposable? Take() => provider.Claim(options.ConnectionString);
}

/// <summary>The configured database.</summary>
/// <param name="ConnectionString">May hold a password: never logged.</param>
public sealed record DatabaseOptions(string ConnectionString);
