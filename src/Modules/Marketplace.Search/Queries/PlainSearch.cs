using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Queries;

/// <summary>The answer while there is no index: the database finds by name.</summary>
internal sealed class PlainSearch(IEnumerable<ISearchDocumentSource> sources)
{
    public async Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellation)
    {
        var skip = (query.Page - 1) * query.PageSize;
        var text = SearchText.Sound(query.Text).Trim();
        var answer = await sources.Single(source => source.Kind == query.Kind)
            .FindPlainlyAsync(text.Length <= Reading.MostCharacters ? text : SearchText.Sound(text[..Reading.MostCharacters]), skip, query.PageSize, cancellation);
        return new SearchResult
        {
            State = SearchState.BeingPrepared,
            Ids = answer.Ids,
            Total = answer.Total,
            NextPage = Paging.NextPage(query, answer.Ids.Count, answer.Total),
            Facets = new Dictionary<Facet, IReadOnlyList<FacetCount>>(),
            Reading = Reading.Empty,
            WaysOut = [],
        };
    }
}
