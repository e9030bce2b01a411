using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines;
using Marketplace.Search.Suggestions;

namespace Marketplace.Search.Queries;

/// <summary>One search through the engine, as often as it takes to find something.</summary>
internal sealed class TextSearch(ISearchEngine engine, WordBook book, SearchQuery query)
{
    private const int MostChanges = 3;
    private readonly ReadText _text = book.Reader.Read(query.Text);

    public async Task<SearchResult> SearchAsync(CancellationToken cancellation)
    {
        if (_text.Terms.Count == 0 && !string.IsNullOrWhiteSpace(query.Text))
        {
            return Nothing();        // nothing in it can be looked for: punctuation, emoji
        }

        var (terms, phrases) = (_text.Terms, _text.Phrases);
        var answer = await AskAsync(terms, phrases, mostTerms: false, cancellation);
        if (answer.TextTotal == 0 && Respell(terms, answer.IsKnown) is { } respelled)
        {
            var second = await AskAsync(respelled, [], mostTerms: false, cancellation);
            if (second.TextTotal > 0 || second.IsKnown.Count(known => known) > answer.IsKnown.Count(known => known))
            {
                (answer, terms, phrases) = (second, respelled, []);
            }
        }

        if (answer.TextTotal == 0 && terms.Count > 1 && answer.IsKnown.Any(known => known))
        {
            answer = await AskAsync(terms, phrases, mostTerms: true, cancellation);
        }

        return ResultOf(answer, terms, answer.Total > 0 ? [] : await WaysOutAsync(answer, terms, phrases, cancellation));
    }

    private Task<EngineAnswer> AskAsync(IReadOnlyList<QueryTerm> terms, IReadOnlyList<string> phrases, bool mostTerms, CancellationToken cancellation) =>
        engine.SearchAsync(new EngineQuery { Query = query, Terms = terms, Phrases = phrases, SupplierName = _text.SupplierName, IsMostTerms = mostTerms }, cancellation);

    /// <summary>The terms with those that nothing has replaced by what they probably mean; first the text as a whole, where it was written together.</summary>
    private List<QueryTerm>? Respell(IReadOnlyList<QueryTerm> terms, IReadOnlyList<bool> isKnown)
    {
        if (_text.Phrases is [var whole] && book.Spelling.Nearest(whole) is { Count: > 0 } meant && isKnown.Contains(false))
        {
            return [.. meant.SelectMany(meantWord => book.Reader.Respelled(whole, meantWord)), .. terms.Where(term => term.Kind == TermKind.Measure)];
        }

        var respelled = terms.SelectMany((term, index) => isKnown[index] || term.Kind == TermKind.Measure ? [term] : Respell(term)).ToList();
        return respelled.SequenceEqual(terms) ? null : respelled;
    }

    private IEnumerable<QueryTerm> Respell(QueryTerm term)
    {
        if (book.Reader.Parts(term.Typed) is { Count: > 0 } parts)
        {
            return parts;
        }

        var near = book.Spelling.Nearest(term.Typed);
        return near.Count == 0 ? [term] : near.SelectMany(word => book.Reader.Respelled(term.Typed, word));
    }

    /// <summary>Where choices are what stands between: each that alone would do. Else what may have been begun, also in initials: gthg for 馆陶黄瓜.</summary>
    private async Task<IReadOnlyList<WayOut>> WaysOutAsync(EngineAnswer answer, IReadOnlyList<QueryTerm> terms, IReadOnlyList<string> phrases, CancellationToken cancellation)
    {
        var ways = answer.Released.OrderByDescending(released => released.Value).Select(released => (WayOut)new WayOut.ReleaseFacet(released.Key, released.Value)).ToList();
        if (ways.Count == 0 && query.SupplierId is not null)
        {
            var all = new TextSearch(engine, book, query with { SupplierId = null });
            var elsewhere = await all.AskAsync(terms, phrases, mostTerms: false, cancellation);
            if (elsewhere.Total > 0)
            {
                ways.Add(new WayOut.ReleaseSupplier(elsewhere.Total));
            }
        }

        if (ways.Count == 0 && answer.TextTotal == 0)
        {
            ways.AddRange(book.Suggestions.Find(query.Text).Where(suggestion => suggestion is { Count: > 0, Kind: SuggestionKind.Name or SuggestionKind.Category })
                .Select(suggestion => new WayOut.ChangeText(suggestion.Text, suggestion.Count)).DistinctBy(change => change.Text).Take(MostChanges));
        }

        return ways;
    }

    private SearchResult ResultOf(EngineAnswer answer, IReadOnlyList<QueryTerm> terms, IReadOnlyList<WayOut> waysOut) => new()
    {
        State = SearchState.Ready,
        Ids = answer.Ids,
        Total = answer.Total,
        NextPage = Paging.NextPage(query, answer.Ids.Count, answer.Total),
        Facets = answer.Facets,
        Reading = new Reading { Terms = [.. terms.Select((term, index) => ReadTermOf(term, answer.IsKept[index]))], IsCut = _text.IsCut },
        WaysOut = waysOut,
    };

    private SearchResult Nothing() => new()
    {
        State = SearchState.Ready,
        Ids = [],
        Total = 0,
        NextPage = null,
        Facets = query.Facets.Distinct().ToDictionary(facet => facet, _ => (IReadOnlyList<FacetCount>)[]),
        Reading = new Reading { Terms = [], IsCut = _text.IsCut },
        WaysOut = [],
    };

    private static ReadTerm ReadTermOf(QueryTerm term, bool isKept)
    {
        var state = !isKept ? TermState.Dropped : term.Words.Any(word => word.Role == WordRole.Respelled) ? TermState.Respelled : TermState.Found;
        return new(term.Typed, term.Kind == TermKind.Measure ? [term.Typed] : [.. term.Words.OrderBy(word => word.Role == WordRole.Respelled ? 0 : 1).Select(word => word.Text)], state);
    }
}
