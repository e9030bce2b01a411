using Marketplace.Platform.Hosting;
using Marketplace.Platform.Modules;
using Marketplace.Testing.Databases;
using Marketplace.Web;
using Microsoft.AspNetCore.Builder;

namespace Marketplace.Testing.Sites;

/// <summary>The site with the sample module as a process of its own, for tests that kill it.</summary>
internal static class SampleHost
{
    private static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Program).Assembly.GetName().Name });
        builder.Services
            .AddPlatform()
            .AddConfiguredDatabase(builder.Configuration, builder.Environment)
            .AddInstalledModules()
            .AddModule<Sample.Startup>()
            .AllowTablesWithoutMigration();

        return await builder.Build().UsePlatform().RunPlatformAsync(args);
    }
}
