using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Marketplace.Platform.Hosting;

/// <summary>Where the site writes, and where its recipes lie.</summary>
public sealed class SitePaths
{
    public SitePaths(IConfiguration configuration, IHostEnvironment environment)
    {
        Data = Path.GetFullPath(configuration["Data:Path"] is { Length: > 0 } set ? set : "App_Data", environment.ContentRootPath);
        Seed = AboveOrIn(environment.ContentRootPath).Select(folder => Path.Combine(folder, "seed")).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "setup.recipe.json")))
            ?? Path.Combine(environment.ContentRootPath, "seed");
    }

    /// <summary>Everything that the site writes on disk (<c>Data:Path</c>, relative to the site's own folder).</summary>
    public string Data { get; }

    /// <summary>Recipes and their data: beside a published site, at the top of the repository otherwise.</summary>
    public string Seed { get; }

    /// <summary>A folder below <see cref="Data"/>, made when it is not there.</summary>
    public string DataFolder(string name) => Directory.CreateDirectory(Path.Combine(Data, name)).FullName;

    /// <param name="recipe">A path, or the name of a recipe in <see cref="Seed"/>: <c>demo</c> is <c>demo.recipe.json</c>.</param>
    public string RecipeFile(string recipe) =>
        recipe.EndsWith(".json", StringComparison.Ordinal) ? Path.GetFullPath(recipe) : Path.Combine(Seed, recipe + ".recipe.json");

    private static IEnumerable<string> AboveOrIn(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }
}
