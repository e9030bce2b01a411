using Marketplace.Platform.Hosting;
using Marketplace.Platform.Modules;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Engines.Embedded;
using Marketplace.Search.Indexing;
using Marketplace.Search.Queries;
using Marketplace.Search.Suggestions;
using Marketplace.Search.Synonyms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Search;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // Engines
        services.AddSingleton(root => new EmbeddedOptions(root.GetRequiredService<SitePaths>().DataFolder("search")));
        services.AddSingleton<EmbeddedEngine>();
        services.AddSingleton<ISearchEngine>(root => root.GetRequiredService<IConfiguration>()["Search:Engine"] switch
        {
            null or "" or "Embedded" => root.GetRequiredService<EmbeddedEngine>(),
            var other => throw new InvalidOperationException($"Search:Engine is “{other}”; it can be Embedded."),
        });

        // Indexing
        services.AddSingleton<IndexStatus>();
        services.AddSingleton<CatchUp>();
        services.AddSingleton<IndexRebuild>();
        services.AddChangeListener<IndexKeeper>();
        services.AddHostedService(root => root.GetRequiredService<IndexKeeper>());
        services.AddScoped<IWarmUp, OpenIndex>();
        services.AddHealthChecks().AddCheck<IndexHealth>("search");
        services.AddCommand<RebuildCommand>();
        services.AddCommand<ReturnCommand>();

        // Queries
        services.AddScoped<ISearch, SiteSearch>();
        services.AddScoped<PlainSearch>();

        // Suggestions
        services.AddChangeListener<SearchWords>();
        services.AddSingleton<WordsRefresh>();
        services.AddHostedService(root => root.GetRequiredService<WordsRefresh>());
        services.AddSuggestions<RegionWords>();

        // Synonyms
        services.AddChangeListener<SynonymList>();
        services.AddRecipeStep<SynonymRow, SynonymsStep>();
    }
}
