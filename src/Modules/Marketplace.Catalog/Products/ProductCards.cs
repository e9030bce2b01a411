using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Quota;
using Marketplace.Catalog.Stock;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Products;

/// <summary>Reads the cards of a list of products: what the index found is shown as the database has it now.</summary>
internal sealed class ProductCards(MarketplaceDbContext db, ISuppliers suppliers, IRegions regions, TimeProvider clock)
{
    /// <summary>In the order of the ids; those that are not in the shop any more are left out.</summary>
    public async Task<IReadOnlyList<ProductCard>> OfAsync(IReadOnlyList<Guid> ids, Destination destination, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        await using var connection = await db.HoldConnectionAsync(cancellation);
        var covers = db.Set<ProductPicture>().Where(picture => picture.Position == 0);        // named inside the query, it would be worked out each time by reflection
        var rows = await (
            from product in db.Products.AsNoTracking().Public
            where ids.Contains(product.Id)
            join template in db.Set<FreightTemplate>() on product.FreightTemplateId equals template.Id
            join stock in db.Set<ProductStock>() on product.Id equals stock.ProductId
            from cover in covers.Where(picture => picture.ProductId == product.Id).DefaultIfEmpty()
            select new Row(
                product.Id, product.Number, product.Slug, product.SupplierId, product.PrincipalId, product.CategoryCode, product.Name, product.Specification,
                product.NetContent, product.BaseUnit, product.GrossGrams, product.OriginAdcode, product.Price, product.MinOrder, template, stock.Available, cover == null ? null : cover.Hash))
            .ToDictionaryAsync(row => row.Id, cancellation);
        var today = clock.Today();
        var certificates = (await db.Set<ProductCertificate>().AsNoTracking()
            .Where(certificate => ids.Contains(certificate.ProductId) && (certificate.ValidUntil == null || certificate.ValidUntil >= today))
            .Select(certificate => new { certificate.ProductId, certificate.Kind }).ToListAsync(cancellation))
            .ToLookup(certificate => certificate.ProductId, certificate => certificate.Kind);
        var sellers = await suppliers.FindAsync([.. rows.Values.SelectMany(row => (Guid?[])[row.SupplierId, row.PrincipalId]).OfType<Guid>().Distinct()], cancellation);
        var map = await regions.MapAsync(cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => CardOf(rows[id], certificates[id], sellers, map, destination))];
    }

    private static ProductCard CardOf(Row row, IEnumerable<CertificateKind> certificates, IReadOnlyDictionary<Guid, SupplierSummary> sellers, RegionMap map, Destination destination)
    {
        var seller = sellers[row.SupplierId];
        var producer = row.PrincipalId is { } principal ? sellers.GetValueOrDefault(principal) : null;
        var goods = row.Price * row.MinOrder;
        var fee = destination.IsKnown ? row.Template.FeeTo(destination.Province, row.MinOrder, row.GrossGrams, goods) : null;
        return new ProductCard(
            row.Id,
            row.Number,
            row.Slug,
            row.Name,
            row.Specification,
            row.CategoryCode[..2],
            row.Cover,
            map.Find(row.OriginAdcode / 10000 * 10000)?.LocalShortName ?? "",
            map.Find(row.OriginAdcode)?.LocalShortName ?? "",
            row.Price,
            new UnitPrice(row.Price, row.NetContent, row.BaseUnit),
            fee is { } freight ? new UnitPrice(goods + freight, row.NetContent * row.MinOrder, row.BaseUnit) : null,
            certificates.Cast<CertificateKind?>().Min(),
            QuotaAssessment.Of(row.OriginAdcode, seller, producer, map).IsEligible,
            seller.ShortName,
            seller.IsDemo,
            CardFreight.Of(row.Template, destination.Province, row.MinOrder, row.GrossGrams, goods),
            row.Available < row.MinOrder);
    }

    private sealed record Row(
        Guid Id, long Number, string Slug, Guid SupplierId, Guid? PrincipalId, string CategoryCode, string Name, string Specification,
        Platform.Quantity NetContent, StandardGoods.BaseUnit BaseUnit, long GrossGrams, int OriginAdcode, Platform.Money Price, int MinOrder, FreightTemplate Template, long Available, string? Cover);
}
