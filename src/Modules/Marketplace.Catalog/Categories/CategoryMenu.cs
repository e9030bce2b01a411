using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Categories;

/// <summary>The first categories in the menu of the shop.</summary>
internal sealed class CategoryMenu(CategoryDirectory categories) : ViewComponent
{
    private const int Shown = 7;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var tree = await categories.GetAsync(HttpContext.RequestAborted);
        return View("/Modules/Catalog/Categories/_CategoryMenu.cshtml", (IReadOnlyList<Category>)[.. tree.Top.Take(Shown)]);
    }
}
