using Marketplace.Catalog.Caching;
using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Categories;

[AllowAnonymous]
internal sealed class CategoriesController(CategoryPages pages, CurrentDestination destination) : Controller
{
    [HttpGet("/categories")]
    [CachedPage<ListingPageKey>]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ListAsync(cancellation));

    [HttpGet("/categories/{code}")]
    [CachedPage<ListingPageKey>]
    public async Task<IActionResult> Details(string code, CancellationToken cancellation) =>
        View(await pages.FindAsync(code, await destination.GetAsync(cancellation), cancellation) ?? throw new NotFoundException());
}
