using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Quota;
using Marketplace.Catalog.Stock;
using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Products;

/// <summary>Reads the page of a product.</summary>
internal sealed class ProductPages(MarketplaceDbContext db, ProductCards cards, ProductSurroundings surroundings, TimeProvider clock)
{
    private const int NeighboursShown = 4;
    private const int NeighboursRead = 24;
    private const int OffersShown = 20;

    /// <returns><see langword="null"/> when the number was never public.</returns>
    public async Task<ProductPage?> FindAsync(long number, Destination destination, CancellationToken cancellation)
    {
        await using var connection = await db.HoldConnectionAsync(cancellation);
        var product = await db.Products.AsNoTracking().Include(product => product.Tiers.OrderBy(tier => tier.FromPacks)).Include(product => product.Certificates)
            .AsSplitQuery().SingleOrDefaultAsync(product => product.Number == number, cancellation);
        if (product is null || product.Status is ProductStatus.Draft or ProductStatus.Submitted or ProductStatus.Returned or ProductStatus.Rejected or ProductStatus.Approved)
        {
            return null;
        }

        var template = await db.Set<FreightTemplate>().AsNoTracking().SingleAsync(template => template.Id == product.FreightTemplateId, cancellation);
        var around = await surroundings.OfAsync(product, cancellation);
        var history = await db.Set<PriceChange>().AsNoTracking().Where(change => change.ProductId == product.Id).OrderBy(change => change.At).ToListAsync(cancellation);
        List<Brand> brands = [.. product.Brands.Select(around.Brands.Find).OfType<Brand>()];
        var goods = product.Price * product.MinOrder;
        var today = clock.Today();
        return new ProductPage
        {
            Product = product,
            Pictures = await db.Set<ProductPicture>().AsNoTracking().Where(picture => picture.ProductId == product.Id).OrderBy(picture => picture.Position).ToListAsync(cancellation),
            Path = around.Categories.PathOf(product.CategoryCode),
            UnitPrice = new UnitPrice(product.Price, product.NetContent, product.BaseUnit),
            Tiers = TiersOf(product, template, destination),
            Destination = destination,
            Freight = CardFreight.Of(template, destination.Province, product.MinOrder, product.GrossGrams, goods),
            FreightLines =
            [
                .. template.Rules.OrderBy(rule => rule.Provinces.Count == 0).Select(rule => new FreightLine(
                    [.. rule.Provinces.Select(around.Regions.Find).OfType<Division>()],
                    CardFreight.Of(rule, product.MinOrder, product.GrossGrams, goods))),
            ],
            Available = await db.Set<ProductStock>().Where(stock => stock.ProductId == product.Id).Select(stock => stock.Available).SingleAsync(cancellation),
            Quota = QuotaAssessment.Of(product.OriginAdcode, around.Seller, around.Producer, around.Regions),
            Origin = around.Regions.PathOf(product.OriginAdcode),
            ShipFrom = around.Regions.PathOf(product.ShipFromAdcode),
            Certificates = [.. product.Certificates.Where(certificate => certificate.IsValidOn(today)).OrderBy(certificate => certificate.Kind)],
            Brands = brands,
            IsBrandUser = brands.Any(brand => brand.Level == BrandLevel.Regional && brand.UsersOn(today).Contains(product.SupplierId)),
            Attributes = [.. around.Categories.TemplateOf(product.CategoryCode).Where(attribute => product.Attributes.ContainsKey(attribute.Code)).Select(attribute => (attribute, product.Attributes[attribute.Code]))],
            PriceHistory = history,
            PriceLine = PriceLine.Of([.. history.Select(change => (BeijingTime.DateOf(change.At), change.To))], today),
            Seller = around.Seller,
            Producer = around.Producer,
            Offers = await OffersOfAsync(product, destination, cancellation),
            Neighbours = await NeighboursOfAsync(product, destination, cancellation),
        };
    }

    private static List<TierLine> TiersOf(Product product, FreightTemplate template, Destination destination)
    {
        List<(int From, Money Price)> steps = [(product.MinOrder, product.Price), .. product.Tiers.Where(tier => tier.FromPacks > product.MinOrder).Select(tier => (tier.FromPacks, tier.Price))];
        return
        [
            .. steps.Select((step, index) =>
            {
                var goods = step.Price * step.From;
                var fee = destination.IsKnown ? template.FeeTo(destination.Province, step.From, product.GrossGrams, goods) : null;
                var unit = new UnitPrice(goods + (fee ?? Money.Zero), product.NetContent * step.From, product.BaseUnit);
                return new TierLine(step.From, index + 1 < steps.Count ? steps[index + 1].From - 1 : null, step.Price, unit, fee is not null);
            }),
        ];
    }

    private async Task<IReadOnlyList<OfferLine>> OffersOfAsync(Product product, Destination destination, CancellationToken cancellation)
    {
        if (product.StandardGoodId is not { } good)
        {
            return [];
        }

        var ids = await db.Products.Public.Where(other => other.StandardGoodId == good).OrderBy(other => other.Number).Select(other => other.Id).Take(OffersShown).ToListAsync(cancellation);
        var offers = await cards.OfAsync(ids, destination, cancellation);
        return offers.Count < 2 && offers.All(card => card.Id == product.Id)
            ? []
            : [.. offers.Select(card => new OfferLine(card, card.Landed ?? card.UnitPrice, card.Landed is not null, card.Id == product.Id)).OrderByDescending(offer => offer.IsLanded).ThenBy(offer => offer.Unit, UnitPrice.Cheapest)];
    }

    private async Task<IReadOnlyList<ProductCard>> NeighboursOfAsync(Product product, Destination destination, CancellationToken cancellation)
    {
        var around = await db.Products.Public.Where(other => other.OriginAdcode == product.OriginAdcode && other.Id != product.Id && other.CategoryCode != product.CategoryCode)
            .OrderBy(other => other.Number < product.Number).ThenBy(other => other.Number).Select(other => new { other.Id, other.CategoryCode }).Take(NeighboursRead).ToListAsync(cancellation);
        var chosen = Shelf.VariedOf(around, other => other.CategoryCode[..2], NeighboursShown);
        return await cards.OfAsync([.. chosen.Select(other => other.Id)], destination, cancellation);
    }
}
