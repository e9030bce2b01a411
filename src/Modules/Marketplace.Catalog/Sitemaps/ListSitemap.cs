using System.Runtime.CompilerServices;
using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Platform.Data;
using Marketplace.Platform.Sitemaps;
using Marketplace.Regions.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Sitemaps;

/// <summary>The pages of which there are few: categories, brands, counties, and those that stand alone.</summary>
internal sealed class ListSitemap(MarketplaceDbContext db, CategoryDirectory categories, BrandDirectory brands, IRegions regions) : ISitemapSource
{
    private static readonly string[] Alone = ["/", "/categories", "/counties", "/brands", "/search", "/about", "/help", "/verify"];

    public string Kind => "pages";

    public Task<int> CountPartsAsync(CancellationToken cancellation) => Task.FromResult(1);

    public async IAsyncEnumerable<SitemapPage> ReadAsync(int part, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var codes = (await categories.GetAsync(cancellation)).All.Select(category => category.Code).Order(StringComparer.Ordinal);
        var slugs = (await brands.GetAsync(cancellation)).All.Select(brand => brand.Slug);
        var listed = (await regions.MapAsync(cancellation)).Listed.Select(county => county.Adcode);
        var origins = await db.Products.Select(product => product.OriginAdcode).Distinct().ToListAsync(cancellation);
        foreach (var address in Alone
            .Concat(codes.Select(code => $"/categories/{code}"))
            .Concat(slugs.Select(slug => $"/brands/{slug}"))
            .Concat(listed.Union(origins).Order().Select(adcode => $"/counties/{adcode}")))
        {
            yield return new(address);
        }
    }
}
