namespace Marketplace.Web;

internal static class PublishedSite
{
    /// <summary>A published site finds its own files from any working folder; <c>dotnet run</c> works in the project's folder, which is the root then.</summary>
    public static string? Root => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) || !File.Exists("appsettings.json") ? AppContext.BaseDirectory : null;
}
