using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample.Sheets;

/// <summary>How many sheets one has.</summary>
internal sealed class SheetBadge(MarketplaceDbContext db, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var actor = await current.GetAsync(HttpContext.RequestAborted);
        return View("/Modules/Sample/Sheets/_SheetBadge.cshtml", await db.Sheets.VisibleTo(actor).CountAsync(HttpContext.RequestAborted));
    }
}
