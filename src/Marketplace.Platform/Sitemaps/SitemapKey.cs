using Marketplace.Platform.Caching;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Sitemaps;

/// <summary>A map may be a minute old: nothing but time renews it.</summary>
internal sealed class SitemapKey : IPageKeySource
{
    public ValueTask<bool> DescribeAsync(HttpContext context, PageKey key) => ValueTask.FromResult(true);
}
