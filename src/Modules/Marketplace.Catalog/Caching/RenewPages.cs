using Marketplace.Catalog.Abstractions;
using Marketplace.Platform.Caching;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Caching;

/// <summary>Pages that were made before a change of goods or of their sellers are not served after it, on any node.</summary>
internal sealed class RenewPages(MarketplaceDbContext db) : IEventHandler<ProductsChanged>, IEventHandler<SupplierChanged>
{
    public Task HandleAsync(ProductsChanged raised, CancellationToken cancellation) => RenewAsync();

    public Task HandleAsync(SupplierChanged raised, CancellationToken cancellation) => RenewAsync();

    private Task RenewAsync()
    {
        db.Announce(PageVersions.ChangeTopic, ProductPageKey.ProductsTag);
        return Task.CompletedTask;
    }
}
