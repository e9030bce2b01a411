using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Commands;

internal sealed class RecipeCommand(MarketplaceDbContext db, RecipeRunner runner, SitePaths paths) : ICommand
{
    public string Name => "recipe";

    public string Arguments => "FILE [option=value …]";

    public string Description => "runs a recipe: a file, or the name of one in seed/";

    public bool Writes => true;

    public async Task ExecuteAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var settings = arguments.Skip(1).Select(argument => argument.Split('=')).ToList();
        if (arguments.Count == 0 || settings.Any(setting => setting is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            throw new CommandFailed("Which recipe? Give one file, or the name of one in seed/, and options if it has some: recipe load products=100000");
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

        await runner.RunAsync(paths.RecipeFile(arguments[0]), settings.ToDictionary(setting => setting[0], setting => setting[1]), Console.WriteLine, cancellation);
        Console.WriteLine("Done.");
    }
}
