using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Marketplace.Platform.Hosting;

/// <summary>What an exception means to the visitor: something that is not there, a broken rule, a database in trouble, or our own mistake.</summary>
internal sealed class Faults(IDatabaseProvider database, Sentences sentences, ILogger<Faults> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case NotFoundException:
                httpContext.Response.StatusCode = StatusCodes.Status404NotFound;        // the page of the status follows
                return true;

            case RuleViolation violation:
                await ExplainAsync(httpContext, StatusCodes.Status422UnprocessableEntity, sentences.Of(violation));
                return true;

            case DbUpdateConcurrencyException:
                await ExplainAsync(httpContext, StatusCodes.Status409Conflict, sentences.Stale);
                return true;

            case BadHttpRequestException bad:
                await ExplainAsync(httpContext, bad.StatusCode, sentences.Of("The request could not be understood."));
                return true;

            case OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested:
                httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                return true;
        }

        if (database.OutageOf(exception) is { } outage)
        {
            log.LogError("The database cannot serve ({Outage}): {Reason}", outage, exception.Message);
            await PlainPage.WriteAsync(httpContext, sentences, StatusCodes.Status503ServiceUnavailable, "Not available at the moment", outage switch
            {
                Outage.Busy => "Too many people are saving at this moment; nothing was changed. Please try again in a few seconds.",
                Outage.DiskFull => "The site cannot save anything at the moment; nothing was changed. The operator has to make room on the disk.",
                Outage.ReadOnly => "The site cannot save anything at the moment; nothing was changed.",
                _ => "The site cannot reach its data at the moment; nothing was changed. Please try again in a few minutes.",
            });
            return true;
        }

        log.LogError(exception, "Unexpected.");
        await PlainPage.WriteAsync(httpContext, sentences, StatusCodes.Status500InternalServerError, "Something went wrong on our side", "It has been recorded; nothing of yours was changed. Please try again, or begin from the home page.");
        return true;
    }

    private async Task ExplainAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        if (context.IsApi())
        {
            await Results.Problem(statusCode: status, detail: sentence).ExecuteAsync(context);
            return;
        }

        await PlainPage.WriteAsync(context, sentences, status, "This was not done", sentence);
    }
}
