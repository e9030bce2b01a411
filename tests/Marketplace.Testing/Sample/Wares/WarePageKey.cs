using System.Globalization;
using Marketplace.Platform.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Marketplace.Sample.Wares;

/// <summary>The page of a ware differs by ware and by the size it is shown in.</summary>
internal sealed class WarePageKey : IPageKeySource
{
    public ValueTask<bool> DescribeAsync(HttpContext context, PageKey key)
    {
        key.Tag(TagOf(int.Parse((string)context.GetRouteValue("number")!, CultureInfo.InvariantCulture)));
        if (context.Request.Query["size"] == "large")
        {
            key.Value("size", "large");
        }

        return ValueTask.FromResult(true);
    }

    public static string TagOf(int number) => string.Create(CultureInfo.InvariantCulture, $"ware/{number}");
}
