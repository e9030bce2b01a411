using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Categories;

/// <summary>Reads the browsing pages of categories.</summary>
internal sealed class CategoryPages(CategoryDirectory categories, ISearch search, Shelves shelves)
{
    private const int GoodsShown = 24;

    public async Task<CategoryListPage> ListAsync(CancellationToken cancellation)
    {
        var tree = await categories.GetAsync(cancellation);
        var counts = await CountsAsync(FacetChoices.None, cancellation);
        return new([.. tree.Top.Select(top => (top, counts.GetValueOrDefault(top.Code), ChildrenOf(tree, top.Code, counts)))]);
    }

    /// <returns><see langword="null"/> for an unknown code.</returns>
    public async Task<CategoryPage?> FindAsync(string code, Destination destination, CancellationToken cancellation)
    {
        var tree = await categories.GetAsync(cancellation);
        if (tree.Find(code) is null)
        {
            return null;
        }

        var counts = await CountsAsync(FacetChoices.None.With(Facet.Category, code), cancellation);
        var goods = await shelves.OfAsync(Facet.Category, code, GoodsShown, destination, cancellation);
        return new(tree.PathOf(code), ChildrenOf(tree, code, counts), goods, destination);
    }

    private async Task<Dictionary<string, int>> CountsAsync(FacetChoices choices, CancellationToken cancellation)
    {
        var result = await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, Choices = choices, PageSize = 1, Facets = [Facet.Category], ListsAllValues = true }, cancellation);
        return result.Facets.GetValueOrDefault(Facet.Category, []).ToDictionary(count => count.Value, count => count.Count);
    }

    private static IReadOnlyList<(Category Category, int Count)> ChildrenOf(CategoryTree tree, string code, Dictionary<string, int> counts) =>
        [.. tree.ChildrenOf(code).Select(child => (child, counts.GetValueOrDefault(child.Code))).Where(pair => pair.Item2 > 0)];
}
