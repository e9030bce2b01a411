using Marketplace.Platform.Actors;
using Marketplace.Platform.Mvc;
using Marketplace.Platform.Permissions;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Sample.Sheets;

[Route("sample/sheets/{id:guid}/submission")]
internal sealed class SubmissionsController(SubmitSheet submit) : MarketplaceController
{
    [HttpPost, Permission(Permissions.WriteSheets)]
    public async Task<IActionResult> Create(Actor actor, Guid id, CancellationToken cancellation)
    {
        await submit.ExecuteAsync(actor, id, cancellation);
        return RedirectToAction(nameof(SheetsController.Details), "Sheets", new { id });
    }
}
