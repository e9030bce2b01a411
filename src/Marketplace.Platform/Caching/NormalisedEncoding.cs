using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Caching;

/// <summary>Of all the ways to ask for compression three are left, so that a page is kept at most three times: <c>br</c>, <c>gzip</c>, nothing.</summary>
internal sealed class NormalisedEncoding(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var accepted = context.Request.GetTypedHeaders().AcceptEncoding.Where(encoding => encoding.Quality is null or > 0).Select(encoding => encoding.Value.ToString()).ToList();
        context.Request.Headers.AcceptEncoding = accepted.Contains("br") ? "br" : accepted.Contains("gzip") ? "gzip" : "";
        return next(context);
    }
}
