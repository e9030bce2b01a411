using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Marketplace.Platform.Caching;

/// <summary>Caches pages that say so, for visitors only, by language, encoding, their own values, and the versions of their tags. All else passes by.</summary>
internal sealed class PagePolicy(PageVersions versions) : IOutputCachePolicy
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var key = new PageKey();
        context.EnableOutputCaching = http.GetEndpoint()?.Metadata.GetMetadata<ICachedPage>() is { } page
            && IsVisitorsRead(http)
            && await ((IPageKeySource)ActivatorUtilities.GetServiceOrCreateInstance(http.RequestServices, page.KeySource)).DescribeAsync(http, key)
            && http.Request.Query.All(parameter => key.Values.GetValueOrDefault(parameter.Key) == parameter.Value);
        if (!context.EnableOutputCaching)
        {
            return;
        }

        context.AllowCacheLookup = context.AllowCacheStorage = true;
        context.AllowLocking = false;        // who waited for another's page would share the other's fate: it goes away, and both get nothing
        context.ResponseExpirationTimeSpan = Lifetime;
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = StringValues.Empty;
        rules.VaryByValues["query"] = http.Request.QueryString.Value ?? "";
        rules.VaryByValues["culture"] = CultureInfo.CurrentUICulture.Name;
        rules.VaryByValues["encoding"] = http.Request.Headers.AcceptEncoding.ToString();
        rules.VaryByValues["versions"] = string.Join(' ', key.Tags.Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag}:{versions.Of(tag)}")));
        foreach (var (name, value) in key.Values)
        {
            rules.VaryByValues[name] = value;
        }
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsVisitorsRead(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method)
        && http.User.Identity?.IsAuthenticated != true
        && StringValues.IsNullOrEmpty(http.Request.Headers.Authorization);
}
