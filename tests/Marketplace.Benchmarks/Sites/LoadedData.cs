namespace Marketplace.Benchmarks.Sites;

/// <summary>Data folders that a recipe has filled, with their index, made once per run.</summary>
internal static class LoadedData
{
    private static readonly Dictionary<string, string> Folders = [];

    /// <summary>As many products of the load recipe.</summary>
    public static Task<string> OfAsync(int products) => OfAsync("load", $"products={products}");

    public static async Task<string> OfAsync(string recipe, params string[] options)
    {
        var key = string.Join(' ', [recipe, .. options]);
        if (!Folders.TryGetValue(key, out var folder))
        {
            folder = New();
            await SiteProcess.RunAsync(folder, ["recipe", recipe, .. options]);
            await using var site = await SiteProcess.StartAsync(folder);
            await site.UntilIndexedAsync();
            Folders[key] = folder;
        }

        return folder;
    }

    public static string New() => Directory.CreateTempSubdirectory("marketplace-benchmarks-data-").FullName;
}
