using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marketplace.Platform.Hosting;

/// <summary>What lies between the process and its first request: migrations, the set-up recipe, warm-up. Waits for a database that is away.</summary>
internal sealed class StartupWork(
    IServiceScopeFactory scopes, SiteStatus site, SitePaths paths, IConfiguration configuration, IHostApplicationLifetime lifetime, ILogger<StartupWork> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await UntilReachableAsync(MigrateAsync, stoppingToken);
            site.Migrated();
            await UntilReachableAsync(SetUpAsync, stoppingToken);
            await UntilReachableAsync(WarmUpAsync, stoppingToken);
            site.Ready();
            log.LogInformation("Ready.");
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        catch (Exception failure)
        {
            log.LogCritical(failure is RecipeInvalid ? null : failure, "The site cannot start: {Reason}", failure.Message);
            site.WaitFor(failure.Message);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    private async Task UntilReachableAsync(Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancellation)
    {
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await work(scope.ServiceProvider, cancellation);
                return;
            }
            catch (Exception failure) when (scope.ServiceProvider.GetRequiredService<Data.IDatabaseProvider>().OutageOf(failure) is { } outage)
            {
                if (site.Trouble is null)
                {
                    log.LogError("The database cannot be used ({Outage}); trying again every {Seconds} s.", outage, Pause.TotalSeconds);
                }

                site.WaitFor($"The database cannot be used: {outage}.");
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    private async Task MigrateAsync(IServiceProvider scope, CancellationToken cancellation)
    {
        var db = scope.GetRequiredService<MarketplaceDbContext>();
        if (db.Provider.MigratesAtStart)
        {
            site.Report("Preparing the database");
            await db.Provider.PrepareAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
            return;
        }

        while ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            if (site.Trouble is null)
            {
                log.LogError("The database has pending migrations; run the command “migrate”. Waiting for it.");
            }

            site.WaitFor("The database has pending migrations: run the command “migrate”.");
            await Task.Delay(Pause, cancellation);
        }
    }

    private async Task SetUpAsync(IServiceProvider scope, CancellationToken cancellation)
    {
        await scope.GetRequiredService<ChangeListening>().StartedAsync(cancellation);        // what is kept in memory from here on hears of changes
        if (configuration["Setup:Recipe"] is not { Length: > 0 } recipe)
        {
            return;
        }

        var runner = scope.GetRequiredService<RecipeRunner>();
        var (begun, finished) = await runner.StateAsync(cancellation);
        if (finished || (!begun && !await IsEmptyAsync(scope.GetRequiredService<MarketplaceDbContext>(), cancellation)))
        {
            return;
        }

        await runner.RunAsync(
            paths.RecipeFile(recipe),
            line =>
            {
                site.Report(line);
                log.LogInformation("{Line}", line);
            },
            cancellation);
    }

    private static async Task WarmUpAsync(IServiceProvider scope, CancellationToken cancellation)
    {
        foreach (var work in scope.GetServices<IWarmUp>())
        {
            await work.WarmUpAsync(cancellation);
        }
    }

    /// <summary>Whether no module's table has a row: then nobody has worked with the site yet.</summary>
    private static async Task<bool> IsEmptyAsync(MarketplaceDbContext db, CancellationToken cancellation)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var tables = db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct().Where(table => !table.StartsWith("Platform_", StringComparison.Ordinal));
        foreach (var table in tables)
        {
            var query = "SELECT CASE WHEN EXISTS (SELECT 1 FROM " + sql.DelimitIdentifier(table) + ") THEN 1 ELSE 0 END AS \"Value\"";
            if ((await db.Database.SqlQueryRaw<int>(query).ToListAsync(cancellation))[0] == 1)
            {
                return false;
            }
        }

        return true;
    }
}
