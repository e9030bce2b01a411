using System.Runtime.CompilerServices;
using Marketplace.Catalog.Categories;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Suggestions;

/// <summary>The categories by both their names; those without goods only take texts apart.</summary>
internal sealed class SuggestedCategories(CategoryDirectory categories) : ISuggestionSource
{
    public async IAsyncEnumerable<SuggestedWord> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var category in (await categories.GetAsync(cancellation)).All)
        {
            yield return new(SuggestionKind.Category, category.Code, category.NameZh, IsSuggested: false, Translation: category.NameEn);
        }
    }
}
