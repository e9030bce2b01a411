using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Destinations;
using Marketplace.Platform.Mvc;
using Marketplace.Regions.Abstractions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Results;

[AllowAnonymous]
internal sealed class SearchController(ResultsPages pages, CurrentDestination destination, CategoryDirectory categories, IRegions regions) : Controller
{
    [HttpGet(SearchAddress.Page)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        if (SearchAddress.Tidied(Request.Query) is { } address)
        {
            return LocalRedirect("~" + address);
        }

        var reader = new QueryReader(Request.Query);
        var to = await destination.GetAsync(cancellation);
        var query = SearchAddress.Read(reader, to, await categories.GetAsync(cancellation), await regions.MapAsync(cancellation));
        return View(await pages.FindAsync(query, to, Request.Query.ContainsKey(CurrentDestination.Parameter) ? to.Adcode : 0, reader.Faults, cancellation));
    }
}
