using System.Net;
using System.Net.Mime;
using Marketplace.Platform.Localization;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Hosting;

/// <summary>A page that needs neither database nor view: for the minutes when those are the trouble.</summary>
internal static class PlainPage
{
    public static async Task WriteAsync(HttpContext context, Sentences sentences, int status, string title, string text)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        if (context.IsApi())
        {
            await Results.Problem(statusCode: status, title: sentences.Of(title), detail: sentences.Of(text)).ExecuteAsync(context);
            return;
        }

        context.Response.ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";
        await context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{(Cultures.IsChinese ? "zh-CN" : "en")}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <title>{WebUtility.HtmlEncode(sentences.Of(title))}</title>
              <link rel="stylesheet" href="{context.Request.PathBase}/plain.css">
            </head>
            <body>
              <main>
                <h1>{WebUtility.HtmlEncode(sentences.Of(title))}</h1>
                <p>{WebUtility.HtmlEncode(sentences.Of(text))}</p>
                <p><a href="{WebUtility.HtmlEncode(context.Request.PathBase.ToUriComponent() + context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent())}">{WebUtility.HtmlEncode(sentences.Of("Try again"))}</a> <a href="{context.Request.PathBase}/">{WebUtility.HtmlEncode(sentences.Of("Home"))}</a></p>
              </main>
            </body>
            </html>
            """);
    }

    public static bool IsApi(this HttpContext context) => context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/health");
}
