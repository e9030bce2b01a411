using Marketplace.Catalog.Caching;
using Marketplace.Platform.Caching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Guide;

/// <summary>What the shop is, and how it is used.</summary>
[AllowAnonymous]
internal sealed class GuideController : Controller
{
    [HttpGet("/about")]
    [CachedPage<ProductPageKey>]
    public IActionResult About() => View();

    [HttpGet("/help")]
    [CachedPage<ProductPageKey>]
    public IActionResult Help() => View();
}
