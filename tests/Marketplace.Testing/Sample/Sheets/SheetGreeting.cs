using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Sample.Sheets;

internal sealed class SheetGreeting : ViewComponent
{
    public IViewComponentResult Invoke() => View("/Modules/Sample/Sheets/_SheetGreeting.cshtml");
}
