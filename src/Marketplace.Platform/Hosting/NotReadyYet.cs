using Marketplace.Platform.Localization;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Hosting;

/// <summary>Until the site is ready, pages say so; probes and static files answer.</summary>
internal sealed class NotReadyYet(RequestDelegate next, SiteStatus site, Sentences sentences)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (site.IsReady || context.GetEndpoint()?.Metadata.GetMetadata<AnswersEarly>() is not null)
        {
            return next(context);
        }

        return PlainPage.WriteAsync(context, sentences, StatusCodes.Status503ServiceUnavailable, "The site is starting", "The data are being prepared. This page will be here in a moment.");
    }
}

/// <summary>Marks an endpoint that needs nothing of what the start prepares.</summary>
internal sealed class AnswersEarly;
