using System.Globalization;
using Marketplace.Regions.Abstractions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Destinations;

[AllowAnonymous]
internal sealed class DestinationController(CurrentDestination destination, IRegions regions) : Controller
{
    [HttpGet(DestinationPage.Address)]
    public async Task<IActionResult> Index([FromQuery(Name = "return")] string? back, CancellationToken cancellation) =>
        View(new DestinationPage(await destination.GetAsync(cancellation), (await regions.MapAsync(cancellation)).Provinces, LocalOrHome(back)));

    /// <summary>Remembers the place for a year; 0 forgets it.</summary>
    [HttpPost(DestinationPage.Address)]
    public async Task<IActionResult> Choose([FromForm] string? adcode, [FromForm(Name = "return")] string? back, CancellationToken cancellation)
    {
        if (CurrentDestination.Of(adcode, await regions.MapAsync(cancellation)) is { } chosen)
        {
            Response.Cookies.Append(
                CurrentDestination.Cookie,
                chosen.Adcode.ToString(CultureInfo.InvariantCulture),
                new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = Request.IsHttps });
        }
        else
        {
            Response.Cookies.Delete(CurrentDestination.Cookie);
        }

        return LocalRedirect(LocalOrHome(back));
    }

    private string LocalOrHome(string? address) => Url.IsLocalUrl(address) ? address : "/";
}
