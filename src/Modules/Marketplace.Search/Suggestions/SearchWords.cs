using Marketplace.Platform.Events;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Queries;
using Marketplace.Search.Synonyms;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Search.Suggestions;

/// <summary>The words that queries are understood by and suggestions are made of: read anew now and then, and as soon as a source says so.</summary>
internal sealed class SearchWords(ISearchEngine engine, SynonymList synonyms, IServiceScopeFactory scopes) : IChangeListener
{
    private readonly SemaphoreSlim _making = new(1, 1);
    private volatile State _state = new(WordBook.Empty, [], []);
    private volatile TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    string IChangeListener.Topic => ISuggestionSource.ChangeTopic;

    /// <summary>Completed when a source has said that it has changed.</summary>
    public Task Changed => _changed.Task;

    /// <summary>With the synonyms of this moment.</summary>
    public async ValueTask<WordBook> GetAsync(CancellationToken cancellation)
    {
        var table = await synonyms.GetAsync(cancellation);
        return IsOf(_state, table) ? _state.Book : await MakeAsync(state => IsOf(state, table) ? state : state with { Book = BookOf(state, table) }, cancellation);
    }

    /// <summary>Reads all words again.</summary>
    public Task RefreshAsync(CancellationToken cancellation) => RefreshAsync((indexed, suggested) => SuggestionIndex.Of(indexed, suggested), cancellation);

    /// <summary>Reads what texts are understood by, and leaves the suggestions as they are: their names take ten times as long.</summary>
    public Task RefreshLexiconAsync(CancellationToken cancellation) => RefreshAsync((_, _) => _state.Book.Suggestions, cancellation);

    void IChangeListener.OnChanged(IReadOnlyList<string> payloads) => _changed.TrySetResult();

    private async Task RefreshAsync(Func<IReadOnlyList<IndexedWord>, IReadOnlyList<SuggestedWord>, SuggestionIndex> suggestionsOf, CancellationToken cancellation)
    {
        if (_changed.Task.IsCompleted)
        {
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        var table = await synonyms.GetAsync(cancellation);
        var indexed = await engine.ReadWordsAsync(cancellation);
        var suggested = await ReadSourcesAsync(cancellation);
        var suggestions = suggestionsOf(indexed, suggested);
        var others = indexed.Where(word => word.Kind != WordKind.Name).ToList();
        await MakeAsync(_ => new State(WordBook.Of(new Lexicon(others, suggested, table), suggestions), others, suggested), cancellation);
    }

    private static bool IsOf(State state, SynonymTable table) => ReferenceEquals(state.Book.Lexicon.Synonyms, table);

    private static WordBook BookOf(State state, SynonymTable table) => WordBook.Of(new Lexicon(state.Indexed, state.Suggested, table), state.Book.Suggestions);

    private async Task<WordBook> MakeAsync(Func<State, State> make, CancellationToken cancellation)
    {
        await _making.WaitAsync(cancellation);
        try
        {
            _state = make(_state);
            return _state.Book;
        }
        finally
        {
            _making.Release();
        }
    }

    private async Task<IReadOnlyList<SuggestedWord>> ReadSourcesAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var words = new List<SuggestedWord>();
        foreach (var source in scope.ServiceProvider.GetServices<ISuggestionSource>())
        {
            await foreach (var word in source.ReadAsync(cancellation))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private sealed record State(WordBook Book, IReadOnlyList<IndexedWord> Indexed, IReadOnlyList<SuggestedWord> Suggested);
}
