using System.Globalization;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample.Wares;

[AllowAnonymous, Route("sample/wares/{number:int}")]
internal sealed class WaresController(MarketplaceDbContext db, Trouble trouble) : Controller
{
    /// <summary>A line like <c>zh-CN somebody 大米 ¥12.00</c>, as often as a page is worth compressing.</summary>
    [HttpGet, CachedPage<WarePageKey>]
    public async Task<IActionResult> Details(int number, CancellationToken cancellation)
    {
        var ware = await db.Wares.AsNoTracking().SingleAsync(ware => ware.Number == number, cancellation);
        await trouble.Rendering(number);
        var line = $"{CultureInfo.CurrentUICulture.Name} {(User.Identity?.IsAuthenticated == true ? "somebody" : "visitor")} {ware.Name} {ware.Price}\n";
        return Content(string.Concat(Enumerable.Repeat(line, 100)), "text/html; charset=utf-8");
    }

    /// <summary>The same page, with something to remember about the visitor.</summary>
    [HttpGet("remembered"), CachedPage<WarePageKey>]
    public Task<IActionResult> Remember(int number, CancellationToken cancellation)
    {
        Response.Cookies.Append("seen", number.ToString(CultureInfo.InvariantCulture));
        return Details(number, cancellation);
    }
}
