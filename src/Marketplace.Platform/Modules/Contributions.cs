using Cronos;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Commands;
using Marketplace.Platform.Events;
using Marketplace.Platform.Jobs;
using Marketplace.Platform.Navigation;
using Marketplace.Platform.Permissions;
using Marketplace.Platform.Recipes;
using Marketplace.Platform.Sitemaps;
using Marketplace.Platform.Themes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Marketplace.Platform.Modules;

/// <summary>The verbs of a module's <c>Startup</c>, one per kind of contribution: the whole extension model.</summary>
public static class Contributions
{
    public static IServiceCollection AddPermissions<TList>(this IServiceCollection services) where TList : IPermissionList
    {
        foreach (var permission in TList.All)
        {
            services.AddSingleton(permission);
        }

        return services;
    }

    public static IServiceCollection AddAdminMenu<TMenu>(this IServiceCollection services) where TMenu : class, IAdminMenu =>
        services.AddScoped<IAdminMenu, TMenu>();

    public static IServiceCollection AddEventHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : INamedEvent
        where THandler : class, IEventHandler<TEvent>
    {
        services.TryAddScoped<THandler>();
        return services.AddSingleton<Subscription>(new DatabaseSubscription<TEvent, THandler>());
    }

    public static IServiceCollection AddOutsideHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : INamedEvent
        where THandler : class, IOutsideHandler<TEvent>
    {
        services.TryAddScoped<THandler>();
        return services.AddSingleton<Subscription>(new OutsideSubscription<TEvent, THandler>());
    }

    /// <summary>Registers a singleton that is told of changes under its topic, on every node.</summary>
    public static IServiceCollection AddChangeListener<TListener>(this IServiceCollection services) where TListener : class, IChangeListener
    {
        services.TryAddSingleton<TListener>();
        return services.AddSingleton<IChangeListener>(root => root.GetRequiredService<TListener>());
    }

    /// <summary>A list in memory that stands behind most pages and seldom changes: its change makes every cached page old.</summary>
    public static IServiceCollection AddListOfPages<TList>(this IServiceCollection services) where TList : class, IChangeListener =>
        services.AddChangeListener<TList>()
            .AddSingleton<IChangeListener>(root => new ListListener(root.GetRequiredService<TList>().Topic, root.GetRequiredService<PageVersions>()));

    /// <param name="schedule">Five cron fields in Beijing time.</param>
    public static IServiceCollection AddBackgroundJob<TJob>(this IServiceCollection services, string schedule) where TJob : class, IBackgroundJob
    {
        services.TryAddScoped<TJob>();
        return services.AddSingleton(new JobRegistration(typeof(TJob).Name, typeof(TJob), CronExpression.Parse(schedule)));
    }

    public static IServiceCollection AddRecipeStep<TRow, TStep>(this IServiceCollection services)
        where TRow : class
        where TStep : class, IRecipeStep<TRow>
    {
        services.TryAddScoped<TStep>();
        return services.AddSingleton<StepRegistration>(new RowStepRegistration<TRow, TStep>());
    }

    /// <summary>A step that makes its rows from options, by count and seed.</summary>
    public static IServiceCollection AddGeneratorStep<TOptions, TStep>(this IServiceCollection services)
        where TOptions : class
        where TStep : class, IGeneratorStep<TOptions>
    {
        services.TryAddScoped<TStep>();
        return services.AddSingleton<StepRegistration>(new GeneratorStepRegistration<TOptions, TStep>());
    }

    public static IServiceCollection AddZoneComponent<TComponent>(this IServiceCollection services, string zone, int order) where TComponent : ViewComponent =>
        services.AddSingleton(new ZoneComponent(zone, typeof(TComponent), order));

    /// <summary>Pages of one kind, named to search engines.</summary>
    public static IServiceCollection AddSitemap<TSource>(this IServiceCollection services) where TSource : class, ISitemapSource =>
        services.AddScoped<ISitemapSource, TSource>();

    public static IServiceCollection AddCommand<TCommand>(this IServiceCollection services) where TCommand : class, ICommand =>
        services.AddScoped<ICommand, TCommand>();
}
