using System.Runtime.CompilerServices;
using Marketplace.Catalog.Brands;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Suggestions;

/// <summary>Each brand has a page, also while nothing of it is sold.</summary>
internal sealed class SuggestedBrands(BrandDirectory brands) : ISuggestionSource
{
    public async IAsyncEnumerable<SuggestedWord> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var brand in (await brands.GetAsync(cancellation)).All)
        {
            yield return new(SuggestionKind.Brand, brand.Slug, brand.Name);
        }
    }
}
