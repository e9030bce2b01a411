using System.Reflection;
using Marketplace.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Marketplace.Platform.Data;

/// <summary>The one context: modules contribute the configurations of their tables. Every write runs in <see cref="InTransactionAsync{T}"/>.</summary>
public sealed class MarketplaceDbContext(DbContextOptions<MarketplaceDbContext> options, MarketplaceModel contributions)
    : DbContext(options)
{
    private static readonly AsyncLocal<Scope?> Writing = new();
    private readonly List<IEvent> _raised = [];
    private bool _hasNews;

    internal IDatabaseProvider Provider => contributions.Provider;

    /// <summary>An event of bulk work, which no entity raises; published with the next save of the same transaction.</summary>
    public void Raise(IEvent raised)
    {
        if (Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An event of bulk work is raised in the transaction of the work.");
        }

        _raised.Add(raised);
    }

    /// <summary>Tells every node, after the commit, that what it keeps in memory under this topic has changed.</summary>
    public void Announce(string topic, string payload = "")
    {
        Add(new Change { Topic = topic, Payload = payload });
        _hasNews = true;
    }

    /// <summary>Keeps the connection open for several queries, until it is disposed of: to open one for each costs as much as a small query.</summary>
    public async Task<IAsyncDisposable> HoldConnectionAsync(CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        return new HeldConnection(this);
    }

    /// <summary>Re-entrant: an inner call joins the outer one's transaction.</summary>
    public async Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await work(cancellation);
        }

        if (Writing.Value is { Ended: false })
        {
            throw new InvalidOperationException("Another context of this flow is inside a transaction: pass that context on.");
        }

        var scope = Writing.Value = new Scope();       // a task started inside still carries it when the transaction has ended
        try
        {
            using var pass = await Provider.EnterWriteGateAsync(cancellation);
            Database.AutoSavepointsEnabled = false;        // every save runs inside a transaction: a savepoint each would cost 50–100 µs
#pragma warning disable RS0030 // the one place
            await using var transaction = await Database.BeginTransactionAsync(cancellation);
#pragma warning restore RS0030
            var result = await work(cancellation);
            if (_raised.Count > 0)
            {
                throw new InvalidOperationException("An event was raised and not saved.");
            }

            if (Database.CurrentTransaction != transaction)
            {
                throw new InvalidOperationException("A context was disposed inside its own transaction.");        // PostgreSQL's pool may have given it to somebody else
            }

            await transaction.CommitAsync(CancellationToken.None);   // a cancelled commit may have happened
            Committed();
            return result;
        }
        catch
        {
            Forget();       // an inner save has accepted its changes already: without this a second save would silently write nothing
            throw;
        }
        finally
        {
            scope.Ended = true;
        }
    }

    public Task InTransactionAsync(Func<CancellationToken, Task> work, CancellationToken cancellation = default) =>
        InTransactionAsync(
            async token =>
            {
                await work(token);
                return true;
            },
            cancellation);

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        InTransactionAsync(token => base.SaveChangesAsync(acceptAllChangesOnSuccess, token), cancellationToken);

    // EF's data-protection key store is the one caller that saves synchronously.
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        InTransactionAsync(_ => Task.FromResult(base.SaveChanges(acceptAllChangesOnSuccess))).GetAwaiter().GetResult();

    /// <summary>After a failed transaction or a roll-back to a savepoint: nothing tracked is true any more.</summary>
    internal void Forget()
    {
        ChangeTracker.Clear();
        _raised.Clear();
        _hasNews = false;
    }

    internal IReadOnlyList<IEvent> TakeRaised()
    {
        IEvent[] taken = [.. _raised];
        _raised.Clear();
        return taken;
    }

    internal void HasNews() => _hasNews = true;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>();
        configurationBuilder.Properties<Quantity>().HaveConversion<QuantityConverter>();
        configurationBuilder.DefaultTypeMapping<Money>().HasConversion<MoneyConverter>();          // as a parameter of raw SQL
        configurationBuilder.DefaultTypeMapping<Quantity>().HasConversion<QuantityConverter>();
        Provider.ConfigureConventions(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var assembly in contributions.Assemblies.Prepend(Assembly.GetExecutingAssembly()))
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (entity.FindProperty("Id") is { } id && id.ClrType == typeof(Guid))
            {
                id.ValueGenerated = ValueGenerated.Never;      // else EF takes a new child that has a key for an old row
            }

            if (typeof(Entity).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
            }
        }

        Provider.ConfigureModel(modelBuilder);
    }

    private void Committed()
    {
        if (_hasNews)
        {
            _hasNews = false;
            contributions.Signal.Set();
        }
    }

    private sealed class Scope
    {
        public volatile bool Ended;
    }
}
