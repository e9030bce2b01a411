using Marketplace.Platform.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Marketplace.Platform.Mvc;

/// <summary>The page of a status without a page of its own; the pipeline comes here again with the method of the request that failed.</summary>
[AllowAnonymous]
internal sealed class ErrorsController(IStringLocalizer<Strings> texts) : Controller
{
    [Route("/errors/{status:int:range(400,599)}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Show(int status)
    {
        Response.StatusCode = status;
        return View("Error", PageOf(status));
    }

    private ErrorPage PageOf(int status)
    {
        var (title, text) = status switch
        {
            StatusCodes.Status400BadRequest => (texts["This could not be understood"], texts["There is a mistake in the address or in the form. Please check it and try again."]),
            StatusCodes.Status401Unauthorized => (texts["This page is for people who have signed in"], texts["It shows what belongs to one person or one organisation."]),
            StatusCodes.Status403Forbidden => (texts["You may not do this"], texts["It belongs to somebody else, or your role does not include it. Nothing was changed."]),
            StatusCodes.Status404NotFound => (texts["There is no such page"], texts["The address may be mistyped, or what it showed is not public any more."]),
            StatusCodes.Status410Gone => (texts["This is not here any more"], texts["It was taken down for good."]),
            _ => (texts["This was not done"], texts["Please go back and try again, or begin from the home page."]),
        };
        return new(status, title, text, MeantWords.Of(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath));
    }
}
