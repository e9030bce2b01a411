using Marketplace.Catalog.Products;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Home;

/// <summary>Counts what the front page says of the shop: every figure leads to the list that was counted.</summary>
internal sealed class ShopFigures(IRegions regions, ISuppliers suppliers, ISearch search)
{
    /// <summary>What somebody checked: a conformity certificate is the grower's own word.</summary>
    private static readonly FacetChoices Checked = FacetChoices.Of([.. ProductWords.Certificates.Where(pair => pair.Value != CertificateKind.Conformity).Select(pair => new FacetChoice(Facet.Certificate, pair.Key))]);

    public async Task<FrontFigures> CountAsync(CancellationToken cancellation)
    {
        var all = await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, PageSize = 1, Facets = [Facet.County, Facet.Quota, Facet.Scene], ListsAllValues = true }, cancellation);
        var certified = await search.SearchAsync(new SearchQuery { Kind = ProductSearchDocuments.ProductKind, Choices = Checked, PageSize = 1, Facets = [] }, cancellation);
        int CountOf(Facet facet, string value) => all.Facets.GetValueOrDefault(facet, []).FirstOrDefault(count => count.Value == value)?.Count ?? 0;

        return new(
            (await regions.MapAsync(cancellation)).Listed.Count,
            all.Facets.GetValueOrDefault(Facet.County, []).Count(count => !count.Value.EndsWith("00", StringComparison.Ordinal)),
            await suppliers.CountAsync(cancellation),
            all.Total,
            certified.State == SearchState.BeingPrepared ? 0 : certified.Total,
            CountOf(Facet.Quota, FacetValues.Yes),
            CountOf(Facet.Scene, "canteen"));
    }
}

/// <param name="ListedCounties">Rows of the list of the 832.</param>
/// <param name="SellingCounties">From which there are goods.</param>
/// <param name="Suppliers">Active ones.</param>
/// <param name="Goods">In the shop now.</param>
/// <param name="Certified">Green food, organic or geographical indication.</param>
/// <param name="Eligible">Count toward the quota.</param>
/// <param name="Canteen">In packs for canteens.</param>
internal sealed record FrontFigures(int ListedCounties, int SellingCounties, int Suppliers, int Goods, int Certified, int Eligible, int Canteen);
