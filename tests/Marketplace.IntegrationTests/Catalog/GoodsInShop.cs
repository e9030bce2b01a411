using System.Globalization;
using Marketplace.Catalog;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Products;
using Marketplace.Catalog.Quota;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Catalog.Stock;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>A product as the database has it, with the values of its facets worked out without the index.</summary>
internal sealed record GoodsInShop(Product Product, FreightTemplate Template, IReadOnlyList<CertificateKind> Certificates, bool IsEligible, bool IsInStock)
{
    /// <summary>The parameters of an address; province and county are one facet.</summary>
    public static IReadOnlyList<string> Parameters { get; } = ["category", "province", "county", "brand", "cert", "scene", "price", "unitPrice", "quota", "cold", "stock", "freight"];

    public static string FacetOf(string parameter) => parameter == "province" ? "county" : parameter;

    public static Task<IReadOnlyList<GoodsInShop>> AllAsync(MarketplaceApplication site, CancellationToken cancellation) => site.InDatabaseAsync(async db =>
    {
        var rows = await (
            from product in db.Products.AsNoTracking().Public
            join template in db.Set<FreightTemplate>() on product.FreightTemplateId equals template.Id
            join stock in db.Set<ProductStock>() on product.Id equals stock.ProductId
            select new { product, template, stock.Available }).ToListAsync(cancellation);
        var today = TimeProvider.System.Today();
        var certificates = (await db.Set<ProductCertificate>().AsNoTracking().ToListAsync(cancellation)).Where(certificate => certificate.ValidUntil is not { } until || until >= today)
            .ToLookup(certificate => certificate.ProductId, certificate => certificate.Kind);
        var map = await site.InScopeAsync<IRegions, RegionMap>(async regions => await regions.MapAsync(cancellation));
        var sellers = await site.InScopeAsync<ISuppliers, IReadOnlyDictionary<Guid, SupplierSummary>>(async suppliers =>
            await suppliers.FindAsync([.. rows.SelectMany(row => (Guid?[])[row.product.SupplierId, row.product.PrincipalId]).OfType<Guid>().Distinct()], cancellation));
        return (IReadOnlyList<GoodsInShop>)
        [
            .. rows.Select(row => new GoodsInShop(
                row.product,
                row.template,
                [.. certificates[row.product.Id].Distinct()],
                QuotaAssessment.Of(row.product.OriginAdcode, sellers[row.product.SupplierId], row.product.PrincipalId is { } producer ? sellers.GetValueOrDefault(producer) : null, map).IsEligible,
                row.Available >= row.product.MinOrder)),
        ];
    });

    public bool Has(string parameter, string value, int deliverTo) => ValuesOf(parameter, deliverTo).Contains(value);

    public IEnumerable<string> ValuesOf(string parameter, int deliverTo) => parameter switch
    {
        "category" => [Product.CategoryCode[..2], Product.CategoryCode[..4], Product.CategoryCode],
        "province" => [(Product.OriginAdcode / 10000 * 10000).ToString(CultureInfo.InvariantCulture)],
        "county" => Product.OriginAdcode % 10000 == 0 ? [] : [Product.OriginAdcode.ToString(CultureInfo.InvariantCulture)],
        "brand" => Product.Brands,
        "cert" => Certificates.Select(ProductWords.CodeOf),
        "scene" => ProductWords.CodesOf(Product.Scenes),
        "price" => [PriceBucket.Prices.Last(bucket => Product.Price >= bucket.From).Value],
        "unitPrice" => [PriceBucket.UnitPrices.Last(bucket => bucket.Unit == Unit && new UnitPrice(Product.Price, Product.NetContent, Product.BaseUnit).PerUnit >= bucket.From).Value],
        "quota" => IsEligible ? ["1"] : [],
        "cold" => Product.ColdChain ? ["1"] : [],
        "stock" => IsInStock ? ["1"] : [],
        _ => IsFree(deliverTo) ? ["free"] : [],
    };

    private SearchUnit Unit => Product.BaseUnit switch { BaseUnit.Kg => SearchUnit.Kilogram, BaseUnit.L => SearchUnit.Litre, _ => SearchUnit.Piece };

    /// <summary>To nowhere in particular: free everywhere.</summary>
    private bool IsFree(int deliverTo) => (deliverTo == 0 ? FreightByProvince.Provinces : [deliverTo])
        .All(province => Template.FeeTo(province, Product.MinOrder, Product.GrossGrams, Product.Price * Product.MinOrder)?.Fen == 0);
}
