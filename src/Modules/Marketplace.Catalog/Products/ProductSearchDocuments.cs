using System.Runtime.CompilerServices;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Stock;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Products;

/// <summary>What products are found by: those in the shop, whole or by id.</summary>
internal sealed class ProductSearchDocuments(MarketplaceDbContext db, ISuppliers suppliers, SearchDocumentMaker maker, TimeProvider clock) : ISearchDocumentSource
{
    /// <summary>Their kind in the index.</summary>
    public const string ProductKind = "product";

    private const int PageSize = 1000;

    public string Kind => ProductKind;

    public async IAsyncEnumerable<SearchDocument> ReadAsync(IReadOnlyCollection<Guid>? ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await maker.PrepareAsync(cancellation);
        for (long? after = 0; after is { } from;)
        {
            var scope = db.Products.AsNoTracking().Public;
            var page = ids is null
                ? await RowsAsync(scope.Where(product => product.Number > from).OrderBy(product => product.Number).Take(PageSize), cancellation)
                : await RowsAsync(scope.Where(product => ids.Contains(product.Id)), cancellation);
            foreach (var document in await DocumentsAsync(page, cancellation))
            {
                yield return document;
            }

            after = ids is null && page.Count == PageSize ? page[^1].Product.Number : null;
        }
    }

    public Task<int> CountAsync(CancellationToken cancellation) => db.Products.Public.CountAsync(cancellation);

    public async Task<PlainAnswer> FindPlainlyAsync(string text, int skip, int take, CancellationToken cancellation)
    {
        var found = db.Products.AsNoTracking().Public.Where(product => product.Name.Contains(text));
        return new(
            await found.OrderByDescending(product => product.Number).Skip(skip).Take(take).Select(product => product.Id).ToListAsync(cancellation),
            await found.CountAsync(cancellation));
    }

    private Task<List<ProductSearchRow>> RowsAsync(IQueryable<Product> products, CancellationToken cancellation) => (
        from product in products
        join template in db.Set<FreightTemplate>() on product.FreightTemplateId equals template.Id
        join stock in db.Set<ProductStock>() on product.Id equals stock.ProductId
        select new ProductSearchRow(product, template, stock.Available)).ToListAsync(cancellation);

    private async Task<IEnumerable<SearchDocument>> DocumentsAsync(List<ProductSearchRow> rows, CancellationToken cancellation)
    {
        List<Guid> ids = [.. rows.Select(row => row.Product.Id)];
        var today = clock.Today();
        var certificates = (await db.Set<ProductCertificate>().AsNoTracking()
            .Where(certificate => ids.Contains(certificate.ProductId) && (certificate.ValidUntil == null || certificate.ValidUntil >= today))
            .Select(certificate => new { certificate.ProductId, certificate.Kind }).ToListAsync(cancellation))
            .ToLookup(certificate => certificate.ProductId, certificate => certificate.Kind);
        var sellers = await suppliers.FindAsync([.. rows.SelectMany(row => (Guid?[])[row.Product.SupplierId, row.Product.PrincipalId]).OfType<Guid>().Distinct()], cancellation);
        return rows.Select(row => maker.DocumentOf(row, [.. certificates[row.Product.Id].Order()], sellers));
    }
}

internal sealed record ProductSearchRow(Product Product, FreightTemplate Template, long Available);
