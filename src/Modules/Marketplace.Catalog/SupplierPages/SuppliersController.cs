using Marketplace.Catalog.Caching;
using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.SupplierPages;

[AllowAnonymous]
internal sealed class SuppliersController(SupplierPageReader pages, CurrentDestination destination) : Controller
{
    [HttpGet("/suppliers/{number:long}")]
    [CachedPage<ListingPageKey>]
    public async Task<IActionResult> Details(long number, CancellationToken cancellation) =>
        View(await pages.FindAsync(number, await destination.GetAsync(cancellation), cancellation) ?? throw new NotFoundException());
}
