using System.Globalization;
using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Caching;
using Microsoft.AspNetCore.Http;

namespace Marketplace.Catalog.Caching;

/// <summary>Of pages that are read from the database alone: they are as old as the last change of any product.</summary>
internal class ProductPageKey(CurrentDestination destination) : IPageKeySource
{
    /// <summary>One for all goods: a page shows neighbours and offers of others, and to make one page anew is cheap.</summary>
    public const string ProductsTag = "products";

    public virtual async ValueTask<bool> DescribeAsync(HttpContext context, PageKey key)
    {
        var adcode = (await destination.GetAsync(context.RequestAborted)).Adcode;
        key.Tag(ProductsTag).Value(CurrentDestination.Parameter, adcode.ToString(CultureInfo.InvariantCulture));
        return true;
    }
}
