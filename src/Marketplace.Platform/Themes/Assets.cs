using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Themes;

/// <summary>Addresses of static files for tag helpers; in views, <c>href="~/…"</c> and <c>src="~/…"</c> do the same.</summary>
internal static class Assets
{
    /// <param name="path">Relative to the site's root: <c>market/icons.svg</c>.</param>
    /// <returns>The fingerprinted address, which browsers may keep for good.</returns>
    public static string AddressOf(HttpContext context, string path) =>
        $"{context.Request.PathBase}/{context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[path] ?? path}";
}
