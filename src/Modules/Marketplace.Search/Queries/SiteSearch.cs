using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Suggestions;

namespace Marketplace.Search.Queries;

/// <summary>
/// Reads the text, asks the engine, and where nothing has all terms tries what a helpful clerk would: a word spelled nearly so, then most of
/// the terms. What was tried is said in the reading.
/// </summary>
internal sealed class SiteSearch(ISearchEngine engine, SearchWords words, PlainSearch plain) : ISearch
{
    public string State => engine.State.ToString();

    public async Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellation)
    {
        var asked = Paging.WithinLimits(query);
        if (!engine.IsReady)
        {
            return await plain.SearchAsync(asked, cancellation);
        }

        try
        {
            return await new TextSearch(engine, await words.GetAsync(cancellation), asked).SearchAsync(cancellation);
        }
        catch (IndexMissing)
        {
            return await plain.SearchAsync(asked, cancellation);
        }
    }

    public async Task<Abstractions.Suggestions> SuggestAsync(string typed, CancellationToken cancellation) => new(typed, (await words.GetAsync(cancellation)).Suggestions.Find(typed));
}
