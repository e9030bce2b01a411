using Marketplace.Platform.Actors;
using Marketplace.Platform.Mvc;
using Marketplace.Platform.Permissions;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Sample.Sheets;

[Route("sample/sheets")]
internal sealed class SheetsController(SheetPages pages, CreateSheet create, RenameSheet rename) : MarketplaceController
{
    [HttpGet, Permission(Permissions.ReadSheets)]
    public async Task<IActionResult> Index(Actor actor, CancellationToken cancellation) => View(await pages.ListAsync(actor, cancellation));

    [HttpGet("{id:guid}"), Permission(Permissions.ReadSheets)]
    public async Task<IActionResult> Details(Actor actor, Guid id, CancellationToken cancellation) => View(await pages.FindAsync(actor, id, cancellation));

    [HttpGet("new"), Permission(Permissions.WriteSheets)]
    public IActionResult Create() => View(new SheetForm());

    [HttpPost("new"), Permission(Permissions.WriteSheets)]
    public async Task<IActionResult> Create(Actor actor, SheetForm form, CancellationToken cancellation)
    {
        var id = Guid.Empty;
        if (!await Accepts(async () => id = await create.ExecuteAsync(actor, form, cancellation)))
        {
            return View(form);
        }

        return RedirectToAction(nameof(Details), new { id });
    }

    [HttpGet("{id:guid}/title"), Permission(Permissions.WriteSheets)]
    public async Task<IActionResult> Rename(Actor actor, Guid id, CancellationToken cancellation)
    {
        var sheet = await pages.FindAsync(actor, id, cancellation);
        return View(new RenamePage(sheet, new RenameForm { Title = sheet.Title, Remark = sheet.Remark, Copies = sheet.Copies }));
    }

    [HttpPost("{id:guid}/title"), Permission(Permissions.WriteSheets)]
    public async Task<IActionResult> Rename(Actor actor, Guid id, RenameForm form, CancellationToken cancellation)
    {
        if (!await Accepts(() => rename.ExecuteAsync(actor, id, form, cancellation)))
        {
            return View(new RenamePage(await pages.FindAsync(actor, id, cancellation), form));
        }

        return RedirectToAction(nameof(Details), new { id });
    }
}
