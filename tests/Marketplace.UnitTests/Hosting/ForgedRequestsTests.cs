using Marketplace.Platform.Hosting;
using Microsoft.AspNetCore.Http;

namespace Marketplace.UnitTests.Hosting;

public sealed class ForgedRequestsTests
{
    /// <summary>The whole table: who says what where a request comes from, and whether it passes.</summary>
    [Theory]
    [InlineData("POST", "same-origin", null, "a=b", true)]
    [InlineData("POST", "none", null, "a=b", true)]
    [InlineData("POST", "same-site", null, "a=b", false)]                       // another host of the same domain is foreign
    [InlineData("POST", "cross-site", null, "a=b", false)]
    [InlineData("POST", "cross-site", null, null, false)]
    [InlineData("POST", "cross-site", "https://market.example", "a=b", false)]  // the browser's word comes first
    [InlineData("POST", "same-origin", "https://elsewhere.example", "a=b", true)]
    [InlineData("POST", null, "https://market.example", "a=b", true)]
    [InlineData("POST", null, "https://MARKET.example", "a=b", true)]
    [InlineData("POST", null, "http://market.example", "a=b", false)]           // another scheme
    [InlineData("POST", null, "https://market.example:8443", "a=b", false)]     // another port
    [InlineData("POST", null, "https://market.example.evil.example", "a=b", false)]
    [InlineData("POST", null, "null", "a=b", false)]
    [InlineData("POST", null, null, "a=b", false)]                              // cookies, but no browser that says so
    [InlineData("POST", null, null, null, true)]                                // a program
    [InlineData("PUT", "cross-site", null, null, false)]
    [InlineData("PATCH", "cross-site", null, null, false)]
    [InlineData("DELETE", "cross-site", null, null, false)]
    [InlineData("CONNECT", "cross-site", null, null, false)]
    [InlineData("GET", "cross-site", null, "a=b", true)]
    [InlineData("HEAD", "cross-site", null, "a=b", true)]
    [InlineData("OPTIONS", "cross-site", null, "a=b", true)]
    public async Task Request_PassesOnlyWhenItIsOurOwn(string method, string? fetchSite, string? origin, string? cookie, bool passes)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Scheme = "https";
        context.Request.Host = new("market.example");
        Set("Sec-Fetch-Site", fetchSite);
        Set("Origin", origin);
        Set("Cookie", cookie);
        var passed = false;

        await new ForgedRequests(_ =>
        {
            passed = true;
            return Task.CompletedTask;
        }).InvokeAsync(context);

        Assert.Equal(passes, passed);
        Assert.Equal(passes ? 200 : 403, context.Response.StatusCode);

        void Set(string header, string? value)
        {
            if (value is not null)
            {
                context.Request.Headers[header] = value;
            }
        }
    }
}
