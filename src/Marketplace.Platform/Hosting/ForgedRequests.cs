using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Hosting;

/// <summary>
/// Refuses unsafe requests that another site made a browser send. Browsers say where a request comes from (<c>Sec-Fetch-Site</c>, older ones
/// <c>Origin</c>); what says neither is no browser, and passes only without cookies. So forms need no token and pages stay cacheable.
/// </summary>
internal sealed class ForgedRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || IsOwn(request) || IsRefused(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsOwn(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        if (request.Headers.Origin.ToString() is { Length: > 0 } origin)
        {
            return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        }

        return request.Headers.Cookie.Count == 0;
    }

    /// <summary>On its second way through the pipeline, to the page that says so.</summary>
    private static bool IsRefused(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
}
