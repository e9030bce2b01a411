using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Counties;

[AllowAnonymous]
internal sealed class CountiesController(CountyPages pages, CurrentDestination destination) : Controller
{
    [HttpGet("/counties")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ListAsync(cancellation));

    [HttpGet("/counties/{adcode:int}")]
    public async Task<IActionResult> Details(int adcode, CancellationToken cancellation) =>
        View(await pages.FindAsync(adcode, await destination.GetAsync(cancellation), cancellation) ?? throw new NotFoundException());
}
