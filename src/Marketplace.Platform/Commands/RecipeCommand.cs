using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Commands;

internal sealed class RecipeCommand(MarketplaceDbContext db, RecipeRunner runner, SitePaths paths) : ICommand
{
    public string Name => "recipe";

    public string Arguments => "FILE";

    public string Description => "runs a recipe: a file, or the name of one in seed/";

    public bool Writes => true;

    public async Task ExecuteAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (arguments is not [var recipe])
        {
            throw new CommandFailed("Which recipe? Give one file, or the name of one in seed/: recipe demo");
        }

        if (db.Provider.MigratesAtStart)
        {
            await db.Provider.PrepareAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
        }
        else if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            throw new CommandFailed("The database has pending migrations: run the command “migrate” first.");
        }

        await runner.RunAsync(paths.RecipeFile(recipe), Console.WriteLine, cancellation);
        Console.WriteLine("Done.");
    }
}
