using Marketplace.Platform.Localization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Mvc;

/// <summary>A controller with forms.</summary>
public abstract class MarketplaceController : Controller
{
    /// <summary>
    /// Runs the operation of a form. What the form itself has wrong, a <see cref="RuleViolation"/> and a stale version become errors beside
    /// the fields, and nothing typed is lost: <c>if (!await Accepts(() =&gt; award.ExecuteAsync(…))) return await Form(input);</c>
    /// </summary>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> Accepts(Func<Task> operation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return false;
        }

        var sentences = HttpContext.RequestServices.GetRequiredService<Sentences>();
        try
        {
            await operation();
            return true;
        }
        catch (RuleViolation violation)
        {
            ModelState.AddModelError(violation.Field ?? "", sentences.Of(violation));
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", sentences.Stale);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return false;
    }
}
