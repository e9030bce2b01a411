using System.Net.Mime;
using Marketplace.Platform.Mvc;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Marketplace.Catalog.Suggestions;

[AllowAnonymous]
internal sealed class SuggestionsController(SuggestionPages pages) : Controller
{
    /// <summary>The list that opens below the search field, and the same as JSON for who asks for it.</summary>
    [HttpGet("/suggest")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var page = await pages.FindAsync(new QueryReader(Request.Query).Text("q"), cancellation);
        Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return WantsJson() ? Ok(page) : PartialView(page);
    }

    private bool WantsJson()
    {
        var accepted = Request.GetTypedHeaders().Accept;
        return accepted.Any(type => type.MediaType == MediaTypeNames.Application.Json) && accepted.All(type => type.MediaType != MediaTypeNames.Text.Html);
    }
}
