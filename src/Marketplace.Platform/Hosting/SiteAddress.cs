using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Hosting;

/// <summary>Absolute addresses, for those who read them elsewhere: search engines, shared links.</summary>
public sealed class SiteAddress(SiteOptions site, IHttpContextAccessor contexts)
{
    /// <param name="address">Site-relative: <c>/products/1</c> or <c>~/products/1</c>; an absolute one stays as it is.</param>
    public string Of(string address) => address.TrimStart('~') is ['/', ..] path ? Root + path : address;

    private string Root => site.Address.Length > 0
        ? site.Address.TrimEnd('/')
        : contexts.HttpContext is { Request: var request } ? $"{request.Scheme}://{request.Host}{request.PathBase}" : "";
}
