using Marketplace.Catalog.Caching;
using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Caching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Home;

[AllowAnonymous]
internal sealed class HomeController(HomePages pages, CurrentDestination destination) : Controller
{
    [HttpGet("/")]
    [CachedPage<ListingPageKey>]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ReadAsync(await destination.GetAsync(cancellation), cancellation));
}
