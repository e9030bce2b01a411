using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;

namespace Marketplace.Catalog.Categories;

/// <summary>The page of a category.</summary>
/// <param name="Path">From the top to the category itself.</param>
/// <param name="Children">Those below it that have goods, with how many.</param>
internal sealed record CategoryPage(IReadOnlyList<Category> Path, IReadOnlyList<(Category Category, int Count)> Children, Shelf Goods, Destination Destination)
{
    public Category Category => Path[^1];
}

/// <summary>The tree: the sixteen at the top, each with those below it and the number of goods.</summary>
internal sealed record CategoryListPage(IReadOnlyList<(Category Category, int Count, IReadOnlyList<(Category Category, int Count)> Children)> Top);
