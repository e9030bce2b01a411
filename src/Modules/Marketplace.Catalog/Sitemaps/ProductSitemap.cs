using Marketplace.Catalog.Products;
using Marketplace.Platform.Data;
using Marketplace.Platform.Sitemaps;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Sitemaps;

/// <summary>The products that are on sale. What is known of their changes is the listing and the prices.</summary>
internal sealed class ProductSitemap(MarketplaceDbContext db) : ISitemapSource
{
    public string Kind => "products";

    public async Task<int> CountPartsAsync(CancellationToken cancellation) => SitemapPart.CountFor(await db.Products.MaxAsync(product => (long?)product.Number, cancellation) ?? 0);

    public IAsyncEnumerable<SitemapPage> ReadAsync(int part, CancellationToken cancellation)
    {
        var (after, upTo) = (new SitemapPart(part).After, new SitemapPart(part).UpTo);
        return db.Products.Public.Where(product => product.Number > after && product.Number <= upTo).OrderBy(product => product.Number)
            .Select(product => new
            {
                product.Number,
                product.Slug,
                product.ListedAt,
                PricedAt = db.Set<PriceChange>().Where(change => change.ProductId == product.Id).Max(change => (DateTimeOffset?)change.At),
            })
            .AsAsyncEnumerable()
            .Select(product => new SitemapPage($"/products/{product.Number}/{product.Slug}", product.PricedAt > product.ListedAt ? product.PricedAt : product.ListedAt));
    }
}
