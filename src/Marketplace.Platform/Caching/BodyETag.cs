using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;

namespace Marketplace.Platform.Caching;

/// <summary>Between output cache and compression: what is kept gets the hash of its bytes, by which browsers ask whether it is still the same.</summary>
internal sealed class BodyETag(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IOutputCacheFeature>()?.Context.EnableOutputCaching != true)
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var bytes = new MemoryStream();
        context.Response.Body = bytes;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            Span<byte> hash = stackalloc byte[32];
            SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), hash);
            context.Response.Headers.ETag = $"\"{Convert.ToHexStringLower(hash[..12])}\"";
            context.Response.Headers.CacheControl = "private, no-cache";        // a browser asks each time; the language is in a cookie
            context.Response.ContentLength = bytes.Length;
        }

        bytes.Position = 0;
        await bytes.CopyToAsync(body, context.RequestAborted);
    }
}
