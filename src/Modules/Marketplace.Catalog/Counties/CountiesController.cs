using Marketplace.Catalog.Caching;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Results;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Marketplace.Platform.Mvc;
using Marketplace.Regions.Abstractions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Counties;

[AllowAnonymous]
internal sealed class CountiesController(CountyPages pages, CurrentDestination destination, IRegions regions) : Controller
{
    [HttpGet("/counties")]
    [CachedPage<CountyListKey>]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var reader = new QueryReader(Request.Query);
        var codes = map.Provinces.ToDictionary(SearchAddress.CodeOf);
        var province = reader.Choice<Division?>(CountyListKey.Province, codes!, null);
        return View(await pages.ListAsync(province, await destination.GetAsync(cancellation), reader.Faults, cancellation));
    }

    [HttpGet("/counties/{adcode:int}")]
    [CachedPage<ListingPageKey>]
    public async Task<IActionResult> Details(int adcode, CancellationToken cancellation) =>
        View(await pages.FindAsync(adcode, await destination.GetAsync(cancellation), cancellation) ?? throw new NotFoundException());
}
