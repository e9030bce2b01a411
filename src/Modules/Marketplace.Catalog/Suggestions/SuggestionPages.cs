using Marketplace.Catalog.Products;
using Marketplace.Catalog.Results;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Suggestions;

/// <summary>Suggestions with the pages that they lead to.</summary>
internal sealed class SuggestionPages(ISearch search, FacetNames names)
{
    public async Task<SuggestionPage> FindAsync(string typed, CancellationToken cancellation)
    {
        var found = await search.SuggestAsync(typed, cancellation);
        var nameOf = found.Items.Count > 0 ? await names.ReadAsync(cancellation) : null;
        return new(typed, [.. found.Items.Select(item => new SuggestedPage(item.Kind, item.Value, FacetOf(item.Kind) is { } facet ? nameOf!(facet, item.Value) : item.Text, item.Count, AddressOf(item)))]);
    }

    /// <summary>A thing with a page of its own leads there; a name to what is called so, a province to what comes from it.</summary>
    private static string AddressOf(Suggestion suggestion) => suggestion.Kind switch
    {
        SuggestionKind.Category => $"/categories/{suggestion.Value}",
        SuggestionKind.Brand => $"/brands/{suggestion.Value}",
        SuggestionKind.County when !SuggestedPage.IsProvinceCode(suggestion.Value) => $"/counties/{suggestion.Value}",
        SuggestionKind.County => SearchAddress.Of(Query() with { Choices = FacetChoices.None.With(Facet.County, suggestion.Value) }),
        _ => SearchAddress.Of(Query() with { Text = suggestion.Text }),
    };

    private static Facet? FacetOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Category => Facet.Category,
        SuggestionKind.County => Facet.County,
        SuggestionKind.Brand => Facet.Brand,
        _ => null,
    };

    private static SearchQuery Query() => new() { Kind = ProductSearchDocuments.ProductKind };
}
