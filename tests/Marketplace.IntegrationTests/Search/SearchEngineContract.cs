using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Queries;
using Marketplace.Search.Suggestions;
using Marketplace.Testing.Search;

namespace Marketplace.IntegrationTests.Search;

/// <summary>What every engine does alike: an engine passes by deriving from this.</summary>
public abstract partial class SearchEngineContract : IAsyncLifetime
{
    private static readonly IReadOnlyDictionary<Guid, string> Keys = GoldenDocuments.All.ToDictionary(pair => pair.Value.Id, pair => pair.Key);
    private WordBook _book = null!;

    private protected ISearchEngine Engine { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Engine = await CreateAsync();
        await using (var rebuild = await Engine.BeginRebuildAsync(default, Cancellation))
        {
            await rebuild.FillAsync([.. GoldenDocuments.All.Values], 1, Cancellation);
            await rebuild.TakeOverAsync(Cancellation);
        }

        var indexed = await Engine.ReadWordsAsync(Cancellation);
        _book = WordBook.Of(new Lexicon(indexed, SeedWords.Suggested, SeedWords.Synonyms), SuggestionIndex.Of(indexed, SeedWords.Suggested));
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>An empty engine.</summary>
    private protected abstract Task<ISearchEngine> CreateAsync();

    private protected Task<SearchResult> SearchAsync(string typed) => SearchAsync(new SearchQuery { Kind = GoldenDocuments.Kind, Text = typed });

    private protected Task<SearchResult> SearchAsync(SearchQuery query) => new TextSearch(Engine, _book, Paging.WithinLimits(query)).SearchAsync(Cancellation);
}
