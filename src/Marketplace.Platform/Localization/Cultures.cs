using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.WebUtilities;

namespace Marketplace.Platform.Localization;

/// <summary>The languages of the interface. Chinese unless the visitor chose otherwise; the browser's header is not asked (office browsers send what they like).</summary>
public static class Cultures
{
    public static IReadOnlyList<CultureInfo> All { get; } = [new("zh-CN"), new("en")];

    public static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    internal static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new(All[0]);
        options.SupportedCultures = options.SupportedUICultures = [.. All];
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    }
}

/// <summary>
/// <c>?culture=</c> sets the cookie and redirects to the same page without it. A link <c>href="?culture=en"</c> is the same on every page, which
/// cached pages need; what else stood in the address bar (words searched for, chosen facets) comes back from the referrer.
/// </summary>
internal sealed class CultureRedirect(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var asked = context.Request.Query["culture"].ToString();
        if (asked.Length == 0 || !HttpMethods.IsGet(context.Request.Method) || !Cultures.All.Any(culture => culture.Name == asked))
        {
            return next(context);
        }

        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(asked)),
            new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = context.Request.IsHttps });
        var path = "/" + context.Request.Path.ToUriComponent().TrimStart('/');        // never “//elsewhere”
        var page = context.Request.PathBase.ToUriComponent() + path;
        context.Response.Redirect(page + QueryString.Create(Rest(context.Request, page)));
        return Task.CompletedTask;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Rest(HttpRequest request, string page)
    {
        var cameFrom = request.Query.Count == 1 && Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var referrer) && referrer.AbsolutePath == page
            ? QueryHelpers.ParseQuery(referrer.Query)
            : null;
        return (cameFrom ?? request.Query.AsEnumerable())
            .Where(pair => pair.Key != "culture")
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
    }
}
