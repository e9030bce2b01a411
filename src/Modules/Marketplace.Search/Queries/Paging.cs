using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Queries;

internal static class Paging
{
    /// <summary>The query with a page that there can be: a number out of range becomes the nearest.</summary>
    public static SearchQuery WithinLimits(SearchQuery query)
    {
        var size = Math.Clamp(query.PageSize, 1, SearchQuery.MostPerPage);
        return query with { PageSize = size, Page = Math.Clamp(query.Page, 1, SearchQuery.MostSkipped / size + 1) };
    }

    public static int? NextPage(SearchQuery query, int shown, int total)
    {
        var seen = (query.Page - 1) * query.PageSize + shown;
        return shown > 0 && seen < total && seen <= SearchQuery.MostSkipped ? query.Page + 1 : null;
    }
}
