using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Categories;

[AllowAnonymous]
internal sealed class CategoriesController(CategoryPages pages, CurrentDestination destination) : Controller
{
    [HttpGet("/categories")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ListAsync(cancellation));

    [HttpGet("/categories/{code}")]
    public async Task<IActionResult> Details(string code, CancellationToken cancellation) =>
        View(await pages.FindAsync(code, await destination.GetAsync(cancellation), cancellation) ?? throw new NotFoundException());
}
