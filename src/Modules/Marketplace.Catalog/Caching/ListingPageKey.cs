using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Caching;
using Marketplace.Search.Abstractions;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Catalog.Caching;

/// <summary>Of pages whose goods are found by the search; while there is no index they are not kept.</summary>
internal class ListingPageKey(CurrentDestination destination, ISearch search) : ProductPageKey(destination)
{
    public override async ValueTask<bool> DescribeAsync(HttpContext context, PageKey key)
    {
        key.Value("search", search.State);
        return search.State.Length > 0 && await base.DescribeAsync(context, key);
    }
}
