using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Results;
using Marketplace.Platform.Caching;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Catalog.Caching;

/// <summary>Of the map, which may show one province.</summary>
internal sealed class CountyListKey(CurrentDestination destination, ISearch search, IRegions regions) : ListingPageKey(destination, search)
{
    public const string Province = "province";

    public override async ValueTask<bool> DescribeAsync(HttpContext context, PageKey key)
    {
        var asked = context.Request.Query[Province].ToString();
        if ((await regions.MapAsync(context.RequestAborted)).Provinces.Any(province => SearchAddress.CodeOf(province) == asked))
        {
            key.Value(Province, asked);
        }

        return await base.DescribeAsync(context, key);
    }
}
