namespace Marketplace.Web;

internal static class PublishedSite
{
    /// <summary>A published site finds its own files from any working folder; during development the project's folder is the root.</summary>
    public static string? Root => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}
