using System.Collections.Concurrent;
using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Modules;
using Marketplace.Platform.Recipes;
using Marketplace.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Testing.Databases;

/// <summary>The database that those of the test classes are copies of: made once per run and server.</summary>
internal static class Template
{
    private static readonly ConcurrentDictionary<Type, Lazy<Task<string>>> Made = new();

    public static Task<string> OfAsync(DatabaseServer server) =>
        Made.GetOrAdd(server.GetType(), _ => new Lazy<Task<string>>(() => MakeAsync(server))).Value;

    public static async Task RemoveAsync()
    {
        foreach (var server in new DatabaseServer[] { new Sqlite(), new PostgreSql() })
        {
            if (Made.TryRemove(server.GetType(), out var made))
            {
                await server.DropAsync(await made.Value);
            }
        }
    }

    /// <summary>The sample module's tables are in no migration: the host that has it must not mind.</summary>
    public static IServiceCollection AllowTablesWithoutMigration(this IServiceCollection services) => services.ConfigureDbContext<MarketplaceDbContext>(
        options => options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)));

    /// <summary>What the model has and the migrations have not.</summary>
    public static async Task AddMissingTablesAsync(MarketplaceDbContext db)
    {
        var snapshot = db.GetService<IModelRuntimeInitializer>().Initialize(((IMutableModel)db.GetService<IMigrationsAssembly>().ModelSnapshot!.Model).FinalizeModel());
        var model = db.GetService<IDesignTimeModel>().Model;
        var missing = db.GetService<IMigrationsModelDiffer>().GetDifferences(snapshot.GetRelationalModel(), model.GetRelationalModel());
        foreach (var command in db.GetService<IMigrationsSqlGenerator>().Generate(missing, model))
        {
            await db.InTransactionAsync(token => db.Database.ExecuteSqlRawAsync(command.CommandText, token));
        }
    }

    private static async Task<string> MakeAsync(DatabaseServer server)
    {
        var template = server.NewName();
        await server.CreateAsync(template);
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddPlatform()
            .AddDatabase(server.NewProvider(), template)
            .AddInstalledModules()
            .AddModule<Sample.Startup>()
            .AllowTablesWithoutMigration()
            .BuildServiceProvider();
        await using (var db = await services.GetRequiredService<IDbContextFactory<MarketplaceDbContext>>().CreateDbContextAsync())
        {
            await db.Provider.PrepareAsync(db, CancellationToken.None);
            await db.Database.MigrateAsync();
            await AddMissingTablesAsync(db);
        }

        await services.GetRequiredService<RecipeRunner>().RunAsync(Repository.PathOf("seed/setup.recipe.json"), _ => { }, CancellationToken.None);
        return template;
    }
}
