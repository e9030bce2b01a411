using Marketplace.Catalog.Caching;
using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Brands;

[AllowAnonymous]
internal sealed class BrandsController(BrandPages pages, CurrentDestination destination) : Controller
{
    [HttpGet("/brands")]
    [CachedPage<ListingPageKey>]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ListAsync(cancellation));

    [HttpGet("/brands/{slug}")]
    [CachedPage<ListingPageKey>]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellation) =>
        View(await pages.FindAsync(slug, await destination.GetAsync(cancellation), cancellation) ?? throw new NotFoundException());
}
