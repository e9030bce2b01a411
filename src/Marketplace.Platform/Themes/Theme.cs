using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Platform.Themes;

/// <summary>The theme of a request.</summary>
internal static class Theme
{
    public static string Of(ActionContext context) =>
        context.ActionDescriptor.EndpointMetadata.OfType<AdminAttribute>().Any() ? "Desk" : "Market";
}
