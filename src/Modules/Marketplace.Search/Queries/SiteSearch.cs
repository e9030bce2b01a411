using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Queries;

/// <summary>Answers from the database, until there is an index.</summary>
internal sealed class SiteSearch(IEnumerable<ISearchDocumentSource> sources) : ISearch
{
    public async Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellation)
    {
        var source = sources.Single(source => source.Kind == query.Kind);
        var skip = Math.Min((query.Page - 1) * query.PageSize, SearchQuery.MostSkipped);
        var text = query.Text.Trim();
        var answer = await source.FindPlainlyAsync(text.Length <= Reading.MostCharacters ? text : text[..Reading.MostCharacters], skip, query.PageSize, cancellation);
        return new SearchResult
        {
            State = SearchState.BeingPrepared,
            Ids = answer.Ids,
            Total = answer.Total,
            NextPage = skip + answer.Ids.Count < Math.Min(answer.Total, SearchQuery.MostSkipped) ? query.Page + 1 : null,
            Facets = new Dictionary<Facet, IReadOnlyList<FacetCount>>(),
            Reading = Reading.Empty,
            WaysOut = [],
        };
    }

    public Task<Suggestions> SuggestAsync(string typed, CancellationToken cancellation) => Task.FromResult(new Suggestions(typed, []));
}
