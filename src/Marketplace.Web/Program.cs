using Marketplace.Platform.Commands;
using Marketplace.Platform.Hosting;
using Marketplace.Web;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = CommandLine.SettingsOf(args), ContentRootPath = PublishedSite.Root });
builder.Services
    .AddPlatform()
    .AddConfiguredDatabase(builder.Configuration, builder.Environment)
    .AddInstalledModules();

return await builder.Build().UsePlatform().RunPlatformAsync(args);
