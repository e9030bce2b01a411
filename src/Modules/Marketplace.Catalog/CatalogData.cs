using Marketplace.Catalog.Products;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog;

internal static class CatalogData
{
    extension(MarketplaceDbContext db)
    {
        internal DbSet<Product> Products => db.Set<Product>();
    }
}
