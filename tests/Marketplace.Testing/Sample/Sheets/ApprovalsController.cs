using Marketplace.Platform.Actors;
using Marketplace.Platform.Mvc;
using Marketplace.Platform.Permissions;
using Marketplace.Platform.Themes;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Sample.Sheets;

[Admin, Route("desk/sample/sheets")]
internal sealed class ApprovalsController(SheetPages pages, ApproveSheet approve) : MarketplaceController
{
    [HttpGet, Permission(Permissions.ApproveSheets)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken cancellation) => View("Approvals", await pages.ListAsync(actor, cancellation));

    [HttpPost("{id:guid}/approval"), Permission(Permissions.ApproveSheets)]
    public async Task<IActionResult> Create(Actor actor, Guid id, string? reason, CancellationToken cancellation)
    {
        await approve.ExecuteAsync(actor, id, reason ?? "", cancellation);
        return RedirectToAction(nameof(Index));
    }
}
