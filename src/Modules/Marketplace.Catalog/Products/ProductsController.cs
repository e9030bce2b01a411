using Marketplace.Catalog.Caching;
using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Products;

[AllowAnonymous]
internal sealed class ProductsController(ProductPages pages, CurrentDestination destination) : Controller
{
    [HttpGet("/products/{number:long}/{slug?}")]
    [CachedPage<ProductPageKey>]
    public async Task<IActionResult> Details(long number, string? slug, CancellationToken cancellation)
    {
        var page = await pages.FindAsync(number, await destination.GetAsync(cancellation), cancellation) ?? throw new NotFoundException();
        if (slug != page.Product.Slug)
        {
            return RedirectPermanent(page.Address + Request.QueryString);
        }

        if (!page.Product.IsPublic)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return View("Gone", page);
        }

        return View(page);
    }
}
