using Marketplace.Platform.Sitemaps;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Sitemaps;

/// <summary>The suppliers that have a page.</summary>
internal sealed class SupplierSitemap(ISuppliers suppliers) : ISitemapSource
{
    public string Kind => "suppliers";

    public async Task<int> CountPartsAsync(CancellationToken cancellation) => SitemapPart.CountFor(await suppliers.LastNumberAsync(cancellation));

    public IAsyncEnumerable<SitemapPage> ReadAsync(int part, CancellationToken cancellation)
    {
        var span = new SitemapPart(part);
        return suppliers.NumbersAsync(span.After, span.UpTo, cancellation).Select(number => new SitemapPage($"/suppliers/{number}"));
    }
}
