using Marketplace.Catalog.Destinations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Verification;

[AllowAnonymous]
internal sealed class VerifyController(VerifyPages pages, CurrentDestination destination) : Controller
{
    [HttpGet("/verify")]
    public async Task<IActionResult> Index(string? number, CancellationToken cancellation) =>
        View(await pages.FindAsync(number ?? "", await destination.GetAsync(cancellation), cancellation));
}
