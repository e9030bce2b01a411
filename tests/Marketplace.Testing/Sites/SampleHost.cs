using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Modules;
using Marketplace.Testing.Databases;
using Marketplace.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Testing.Sites;

/// <summary>The site with the sample module as a process of its own, for tests that kill it.</summary>
internal static class SampleHost
{
    /// <summary>Before which statement to hang.</summary>
    public const string HangBeforeOption = "--Sample:HangBefore";

    private static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Program).Assembly.GetName().Name });
        builder.Services
            .AddPlatform()
            .AddConfiguredDatabase(builder.Configuration, builder.Environment)
            .AddInstalledModules()
            .AddModule<Sample.Startup>()
            .AllowTablesWithoutMigration();
        if (builder.Configuration["Sample:HangBefore"] is { Length: > 0 } statement)
        {
            builder.Services.ConfigureDbContext<MarketplaceDbContext>(options => options.AddInterceptors(new HangBefore(statement)));
        }

        return await builder.Build().UsePlatform().RunPlatformAsync(args);
    }
}
