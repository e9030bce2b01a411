using Marketplace.Catalog.Abstractions;
using Marketplace.Catalog.Stock;
using Marketplace.Platform;
using Marketplace.Platform.Data;

namespace Marketplace.Catalog.Products;

/// <summary>Lists products in bulk: with their numbers, tiers, certificates, stock and price history, and news of them for the index.</summary>
internal sealed class ProductListing(MarketplaceDbContext db)
{
    private const string By = "recipe";

    /// <summary>At most 1,000 products that are not there yet and whose descriptions are right; called inside a transaction.</summary>
    public async Task ListAsync(IReadOnlyList<NewProduct> products, CancellationToken cancellation)
    {
        if (products.Count == 0)
        {
            return;
        }

        var number = await db.NextNumbersAsync("product", products.Count, cancellation);
        await db.BulkInsertAsync([.. products.Select((product, index) => Product.List(product.Id, number + index, product.SupplierId, product.Description, product.ListedAt))], Existing.Keep, cancellation);
        await db.BulkInsertAsync([.. products.SelectMany(TiersOf)], Existing.Keep, cancellation);
        await db.BulkInsertAsync([.. products.SelectMany(CertificatesOf)], Existing.Keep, cancellation);
        await db.BulkInsertAsync([.. products.Select(product => new ProductStock { ProductId = product.Id, Available = product.Stock })], Existing.Keep, cancellation);
        await db.BulkInsertAsync([.. products.SelectMany(HistoryOf)], Existing.Keep, cancellation);
        db.Raise(new ProductsChanged([.. products.Select(product => product.Id)]));
    }

    private static IEnumerable<ProductTier> TiersOf(NewProduct product) =>
        product.Description.Tiers.Select(tier => new ProductTier { ProductId = product.Id, FromPacks = tier.FromPacks, Price = tier.Price });

    private static IEnumerable<ProductCertificate> CertificatesOf(NewProduct product) =>
        product.Certificates.Select(certificate => new ProductCertificate { ProductId = product.Id, Kind = certificate.Kind, Number = certificate.Number, ValidUntil = certificate.ValidUntil });

    private static IEnumerable<PriceChange> HistoryOf(NewProduct product)
    {
        Money? before = null;
        var at = product.ListedAt;
        foreach (var (moment, price) in product.Earlier)
        {
            yield return new PriceChange { Id = IdOf(product, moment), ProductId = product.Id, At = moment, From = before, To = price, By = By };
            (before, at) = (price, moment.AddDays(7));
        }

        if (before != product.Description.Price)
        {
            yield return new PriceChange { Id = IdOf(product, at), ProductId = product.Id, At = at, From = before, To = product.Description.Price, By = By };
        }
    }

    private static Guid IdOf(NewProduct product, DateTimeOffset moment) => DerivedId.Of("price-changes", $"{product.Id}/{moment.UtcTicks}");
}
