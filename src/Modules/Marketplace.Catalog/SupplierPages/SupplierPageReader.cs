using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.SupplierPages;

/// <summary>Reads the page of a supplier.</summary>
internal sealed class SupplierPageReader(ISuppliers suppliers, IRegions regions, Shelves shelves, TimeProvider clock)
{
    private const int GoodsShown = 48;

    /// <returns><see langword="null"/> for a number that has no public page.</returns>
    public async Task<SupplierPage?> FindAsync(long number, Destination destination, CancellationToken cancellation)
    {
        if (await suppliers.FindProfileAsync(number, cancellation) is not { } profile)
        {
            return null;
        }

        var map = await regions.MapAsync(cancellation);
        var goods = new SearchQuery { Kind = ProductSearchDocuments.ProductKind, SupplierId = profile.Summary.Id };
        return new(profile, map.PathOf(profile.Summary.Adcode), map.IsListed(profile.Summary.Adcode), await shelves.OfAsync(goods, GoodsShown, destination, cancellation), clock.Today(), destination);
    }
}
