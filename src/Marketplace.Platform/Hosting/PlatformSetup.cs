using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Commands;
using Marketplace.Platform.Events;
using Marketplace.Platform.Jobs;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Modules;
using Marketplace.Platform.Mvc;
using Marketplace.Platform.Navigation;
using Marketplace.Platform.Permissions;
using Marketplace.Platform.Recipes;
using Marketplace.Platform.Themes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Marketplace.Platform.Hosting;

public static class PlatformSetup
{
    /// <summary>Every mechanism that modules build on; the database and the modules are added after it.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleList());
        services.TryAddSingleton<TimeProvider>(new MicrosecondClock(TimeProvider.System));
        services.AddSingleton<SitePaths>();
        services.AddOptions<SiteOptions>().Configure<IHostEnvironment>((site, environment) => site.IsDemo = environment.IsDevelopment()).BindConfiguration("Site");
        services.AddTransient(root => root.GetRequiredService<IOptionsMonitor<SiteOptions>>().CurrentValue);
        services.AddScoped<SiteAddress>();
        services.AddSingleton<SiteStatus>();

        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddChangeListener<ActorCache>();
        services.AddSingleton<PermissionCatalogue>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddScoped<AdminMenu>();

        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<ChangeListening>();
        services.AddHostedService(root => root.GetRequiredService<ChangeListening>());
        services.AddHostedService<OutboxDispatcher>();
        services.AddScoped<OutboxScreen>();
        services.AddHostedService<JobScheduler>();
        services.AddBackgroundJob<TrimFeeds>("40 3 * * *");

        services.AddSingleton<RecipeRunner>();
        services.AddSingleton<CommandRunner>();
        services.AddCommand<MigrateCommand>();
        services.AddCommand<RecipeCommand>();
        services.AddHostedService<StartupWork>();

        services.AddSingleton<DatabaseHealth>();
        services.AddHealthChecks()
            .AddCheck<StartHealth>("start")
            .AddCheck<DatabaseHealth>("database")
            .AddCheck<DiskHealth>("disk");

        services.AddDataProtection();
        services.AddOptions<KeyManagementOptions>().Configure<SitePaths, ILoggerFactory>((options, paths, logs) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(paths.DataFolder("keys")), logs));
        services.AddSingleton<PageVersions>();
        services.AddChangeListener<TagListener>();
        services.AddSingleton<PagePolicy>();
        services.AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<PagePolicy>((options, policy) =>
        {
            options.SizeLimit = 32 << 20;
            options.MaximumBodySize = 1 << 20;
            options.AddBasePolicy(policy);
        });
        services.AddResponseCompression(options => options.EnableForHttps = true);        // nothing secret stands in pages of visitors
        services.AddProblemDetails();
        services.AddExceptionHandler<Faults>();
        services.AddPages();
        return services;
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddLocalization();        // no ResourcesPath: the markers lie where the texts do
        services.AddSingleton<Sentences>();
        services.Configure<RequestLocalizationOptions>(Cultures.Configure);
        services.AddSingleton<IPostConfigureOptions<MvcOptions>, BindingMessages>();

        services.AddSingleton<ITagHelperInitializer<FormTagHelper>, NoTokens>();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ViewLocations()));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddControllersWithViews()
            .AddJsonOptions(json =>
            {
                json.JsonSerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
                json.JsonSerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            })
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (type, factory) => new ChainedLocalizer(
                Sentences.StringsOf(type.Assembly) is { } strings ? factory.Create(strings) : null,
                factory.Create(typeof(Resources.Strings))))
            .ConfigureApplicationPartManager(parts =>
            {
                parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single());
                parts.FeatureProviders.Add(new InternalControllers());
                parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ViewComponentFeatureProvider>().Single());
                parts.FeatureProviders.Add(new InternalViewComponents());
            });
    }
}
