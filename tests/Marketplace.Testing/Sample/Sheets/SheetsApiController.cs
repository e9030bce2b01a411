using Marketplace.Platform.Actors;
using Marketplace.Platform.Permissions;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Sample.Sheets;

[ApiController, Route("api/sample/sheets/{id:guid}")]
internal sealed class SheetsApiController(SheetPages pages, RenameSheet rename, SubmitSheet submit) : ControllerBase
{
    [HttpGet, Permission(Permissions.ReadSheets)]
    public Task<SheetPage> Get(Actor actor, Guid id, CancellationToken cancellation) => pages.FindAsync(actor, id, cancellation);

    [HttpPut("title"), Permission(Permissions.WriteSheets)]
    public async Task<IActionResult> Rename(Actor actor, Guid id, RenameForm form, CancellationToken cancellation)
    {
        await rename.ExecuteAsync(actor, id, form, cancellation);
        return NoContent();
    }

    [HttpPost("submission"), Permission(Permissions.WriteSheets)]
    public async Task<IActionResult> Submit(Actor actor, Guid id, CancellationToken cancellation)
    {
        await submit.ExecuteAsync(actor, id, cancellation);
        return NoContent();
    }
}
