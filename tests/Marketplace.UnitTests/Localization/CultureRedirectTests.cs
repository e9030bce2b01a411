using Marketplace.Platform.Localization;
using Microsoft.AspNetCore.Http;

namespace Marketplace.UnitTests.Localization;

public sealed class CultureRedirectTests
{
    private const string Here = "https://market.example/search";

    [Theory]
    [InlineData("?culture=en", null, "/search")]
    [InlineData("?culture=en&q=rice", null, "/search?q=rice")]
    [InlineData("?culture=en", Here + "?q=%E8%8B%B9%E6%9E%9C&province=620000&province=610000", "/search?q=%E8%8B%B9%E6%9E%9C&province=620000&province=610000")]
    [InlineData("?culture=en", Here + "?culture=zh-CN&q=rice", "/search?q=rice")]
    [InlineData("?culture=en", "https://market.example/counties?q=rice", "/search")]        // came from another page
    [InlineData("?culture=en&q=rice", Here + "?q=tea", "/search?q=rice")]                   // the address itself comes first
    [InlineData("?culture=en", "nonsense", "/search")]
    public async Task ChosenLanguage_LeadsBackToTheSamePage(string query, string? referrer, string back)
    {
        var context = Asking("/search", query, referrer);

        await new CultureRedirect(_ => throw new InvalidOperationException("Not redirected.")).InvokeAsync(context);

        Assert.Equal(302, context.Response.StatusCode);
        Assert.Equal(back, context.Response.Headers.Location);
        Assert.Contains("c%3Den%7Cuic%3Den", context.Response.Headers.SetCookie.ToString());
    }

    [Fact]
    public async Task ChosenLanguage_NeverLeadsToAnotherHost()
    {
        var context = Asking("//evil.example", "?culture=en", referrer: null);

        await new CultureRedirect(_ => Task.CompletedTask).InvokeAsync(context);

        Assert.Equal("/evil.example", context.Response.Headers.Location);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?culture=fr")]
    public async Task UnknownLanguage_IsNotAsked(string query)
    {
        var passed = false;

        await new CultureRedirect(_ =>
        {
            passed = true;
            return Task.CompletedTask;
        }).InvokeAsync(Asking("/search", query, referrer: null));

        Assert.True(passed);
    }

    private static DefaultHttpContext Asking(string path, string query, string? referrer)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Path = path;
        context.Request.QueryString = new(query);
        if (referrer is not null)
        {
            context.Request.Headers.Referer = referrer;
        }

        return context;
    }
}
