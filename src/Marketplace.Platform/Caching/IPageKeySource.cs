using Microsoft.AspNetCore.Http;

namespace Marketplace.Platform.Caching;

/// <summary>Says of one kind of page what it is made from. Created per request.</summary>
public interface IPageKeySource
{
    /// <returns>Whether the page may be cached now.</returns>
    ValueTask<bool> DescribeAsync(HttpContext context, PageKey key);
}
