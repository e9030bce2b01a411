using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Platform.Themes;

/// <summary>The theme of a request: Desk for the console, and for an error in place of one of the console's pages.</summary>
internal static class Theme
{
    public static string Of(ActionContext context) => IsAdmin(context) || FailedAtDesk(context.HttpContext) ? "Desk" : "Market";

    private static bool IsAdmin(ActionContext context) => context.ActionDescriptor.EndpointMetadata.OfType<AdminAttribute>().Any();

    private static bool FailedAtDesk(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } failed && new PathString(failed.OriginalPath).StartsWithSegments("/desk");
}
