using Marketplace.Platform.Events;
using Marketplace.Platform.Modules;
using Marketplace.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Marketplace.Search.Abstractions;

/// <summary>What a module writes into its <c>Startup</c> to have its things found.</summary>
public static class SearchRegistration
{
    /// <summary>Documents of one kind; what changes them follows: <c>.ReindexOn&lt;ProductListed&gt;(listed => [listed.ProductId])</c>.</summary>
    public static SearchDocuments<TSource> AddSearchDocuments<TSource>(this IServiceCollection services) where TSource : class, ISearchDocumentSource
    {
        services.TryAddScoped<TSource>();
        services.AddScoped<ISearchDocumentSource>(scope => scope.GetRequiredService<TSource>());
        return new(services);
    }

    /// <summary>Words to suggest beside the names of what is found: places, categories, brands.</summary>
    public static IServiceCollection AddSuggestions<TSource>(this IServiceCollection services) where TSource : class, ISuggestionSource =>
        services.AddScoped<ISuggestionSource, TSource>();
}

/// <summary>The documents of one source, and the events after which some of them are read again.</summary>
public sealed class SearchDocuments<TSource> where TSource : class, ISearchDocumentSource
{
    private readonly IServiceCollection _services;

    internal SearchDocuments(IServiceCollection services) => _services = services;

    /// <param name="ids">The documents that the event names.</param>
    public SearchDocuments<TSource> ReindexOn<TEvent>(Func<TEvent, IEnumerable<Guid>> ids) where TEvent : INamedEvent
    {
        _services.AddSingleton(new ReindexRule<TSource, TEvent>(ids));
        _services.AddEventHandler<TEvent, ReindexNamed<TSource, TEvent>>();
        return this;
    }

    /// <summary>For an event that concerns documents it does not name; <typeparamref name="TIds"/> finds them.</summary>
    public SearchDocuments<TSource> ReindexOn<TEvent, TIds>()
        where TEvent : INamedEvent
        where TIds : class, IReindexedIds<TEvent>
    {
        _services.TryAddScoped<TIds>();
        _services.AddEventHandler<TEvent, ReindexFound<TSource, TEvent, TIds>>();
        return this;
    }
}
