using Marketplace.Platform.Caching;
using Marketplace.Platform.Commands;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Marketplace.Platform.Hosting;

public static class PlatformPipeline
{
    /// <summary>Every request's way, in the order that architecture.md §9 needs.</summary>
    public static WebApplication UsePlatform(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.Use(HeadIsGet);
        app.UseSecurityHeaders(SecurityHeaders.Policy(https: !app.Environment.IsDevelopment()));
        app.UseMiddleware<CultureRedirect>();
        app.UseRequestLocalization();        // before the exception handler: its pages speak the visitor's language
        app.UseWhen(context => context.IsApi(), branch => branch.UseStatusCodePages());
        app.UseWhen(context => !context.IsApi(), branch => branch.UseStatusCodePagesWithReExecute("/errors/{0}"));
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true, AllowStatusCode404Response = true });        // within the status pages: what it leaves empty gets one
        if (app.Environment.IsDevelopment())
        {
            app.UseStaticFiles();        // files made after the build; before UseRouting, else it is skipped
        }

        app.UseRouting();
        app.UseMiddleware<NotReadyYet>();
        app.UseAuthentication();
        app.UseMiddleware<ForgedRequests>();
        app.Use(UnknownIsNotFound);
        app.UseAuthorization();
        app.UseMiddleware<NormalisedEncoding>();
        app.UseOutputCache();        // keeps what lies below: compressed bytes with their hash
        app.UseMiddleware<BodyETag>();
        app.UseResponseCompression();

        app.MapStaticAssets().AllowAnonymous().WithMetadata(new AnswersEarly());
        app.MapControllers().WithStaticAssets();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous().WithMetadata(new AnswersEarly());
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthChecks.AnswerAsync }).AllowAnonymous().WithMetadata(new AnswersEarly());
        return app;
    }

    /// <summary>Runs the command that the arguments name, or serves until it is stopped.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunPlatformAsync(this WebApplication app, string[] arguments)
    {
        if (CommandLine.IsCommand(arguments))
        {
            return await app.Services.GetRequiredService<CommandRunner>().RunAsync(arguments, CancellationToken.None);
        }

        try
        {
            using var owned = app.Services.GetRequiredService<DatabaseClaim>().Take();
            await app.RunAsync();
            return Environment.ExitCode;
        }
        catch (DatabaseInUseException inUse)
        {
            await Console.Error.WriteLineAsync(inUse.Message);
            return 1;
        }
    }

    /// <summary>Answers of GET without their body, which the server leaves out: actions need not say so one by one.</summary>
    private static Task HeadIsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    /// <summary>Before authorisation, which would ask strangers to sign in for a page that does not exist, or not for this method.</summary>
    private static Task UnknownIsNotFound(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is { } endpoint)
        {
            return endpoint is RouteEndpoint ? next(context) : endpoint.RequestDelegate!(context);        // only routing's own answer 405 has no route
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
