using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Destinations;

/// <summary>Where the goods go, above every page, with the way to choose another place.</summary>
internal sealed class DestinationLink(CurrentDestination destination) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var current = await destination.GetAsync(HttpContext.RequestAborted);
        return View("/Modules/Catalog/Destinations/_DestinationLink.cshtml", new DestinationLinkPage(current, DestinationPage.AddressOf(Here)));
    }

    /// <summary>This page, to come back to, without a place that its address names; from the page of places and from an error, home.</summary>
    private string Here => Request.Path == DestinationPage.Address || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
        ? "/"
        : Request.PathBase + Request.Path + QueryString.Create(Request.Query.Where(parameter => parameter.Key != CurrentDestination.Parameter));
}

/// <param name="Address">Where another place is chosen.</param>
internal sealed record DestinationLinkPage(Destination Current, string Address);
