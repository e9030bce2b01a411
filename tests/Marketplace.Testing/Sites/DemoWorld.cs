using Marketplace.Platform.Recipes;
using Marketplace.Testing.Databases;

namespace Marketplace.Testing.Sites;

/// <summary>The demonstration world as its recipe makes it, once per run: the sites of the tests begin with copies.</summary>
internal static class DemoWorld
{
    private static readonly Lazy<Task<(TestDatabase Database, string Data)>> Made = new(MakeAsync);

    /// <returns>A database, and a folder for what a site writes.</returns>
    public static async Task<(TestDatabase Database, string Data)> CopyAsync()
    {
        var (made, originals) = await Made.Value;
        var data = TestFolder.NewFolder();
        Directory.CreateSymbolicLink(Path.Combine(data, "media"), Path.Combine(originals, "media"));
        Directory.CreateDirectory(Path.Combine(data, "search"));
        foreach (var file in Directory.GetFiles(Path.Combine(originals, "search"), "*.db"))
        {
            File.Copy(file, Path.Combine(data, "search", Path.GetFileName(file)));
        }

        return (await TestDatabase.CopyAsync(made), data);
    }

    private static async Task<(TestDatabase Database, string Data)> MakeAsync()
    {
        var database = await TestDatabase.CopyTemplateAsync(new Sqlite());
        var data = TestFolder.NewFolder();
        await using (var site = new MarketplaceApplication(database) { Settings = SettingsOf(data), WorksInBackground = true })
        {
            await site.StartAsync();
            await site.InScopeAsync<RecipeRunner>(runner => runner.RunAsync(Repository.PathOf("seed/demo.recipe.json"), new Dictionary<string, string>(), _ => { }, CancellationToken.None));
        }

        await database.Server.SealAsync(database.ConnectionString);
        return (database, data);
    }

    public static IReadOnlyDictionary<string, string> SettingsOf(string data) => new Dictionary<string, string> { ["Data:Path"] = data, ["Site:IsDemo"] = "true" };
}
