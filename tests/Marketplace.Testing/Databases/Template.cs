using System.Collections.Concurrent;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Testing.Databases;

/// <summary>The database that those of the tests are copies of: made once per run and server.</summary>
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

    /// <summary>What the model has and the migrations have not: the sample module's tables.</summary>
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
        await using (var services = BareSite.Of(server, template))
        {
            await using (var db = await services.GetRequiredService<IDbContextFactory<MarketplaceDbContext>>().CreateDbContextAsync())
            {
                await db.Provider.PrepareAsync(db, CancellationToken.None);
                await db.Database.MigrateAsync();
                await AddMissingTablesAsync(db);
            }

            await services.GetRequiredService<RecipeRunner>().RunAsync(Repository.PathOf("seed/setup.recipe.json"), new Dictionary<string, string>(), _ => { }, CancellationToken.None);
        }

        await server.SealAsync(template);
        return template;
    }
}
