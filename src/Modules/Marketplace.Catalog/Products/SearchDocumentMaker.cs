using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Quota;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Products;

/// <summary>Makes the document of a product from its rows and the lists in memory.</summary>
internal sealed class SearchDocumentMaker(CategoryDirectory categories, BrandDirectory brands, IRegions regions)
{
    private CategoryTree? _categories;
    private BrandList? _brands;
    private RegionMap? _regions;

    public async Task PrepareAsync(CancellationToken cancellation) =>
        (_categories, _brands, _regions) = (await categories.GetAsync(cancellation), await brands.GetAsync(cancellation), await regions.MapAsync(cancellation));

    public SearchDocument DocumentOf(ProductSearchRow row, IReadOnlyList<CertificateKind> certificates, IReadOnlyDictionary<Guid, SupplierSummary> sellers)
    {
        var product = row.Product;
        var seller = sellers[product.SupplierId];
        var producer = product.PrincipalId is { } principal ? sellers.GetValueOrDefault(principal) : null;
        return new SearchDocument
        {
            Kind = ProductSearchDocuments.ProductKind,
            Id = product.Id,
            Name = product.Name,
            Variety = product.Variety,
            Specification = product.Specification,
            Category = new(product.CategoryCode, [.. _categories!.PathOf(product.CategoryCode).Select(category => category.NameZh)]),
            Origin = PlaceOf(product),
            Brands = [.. product.Brands.Select(_brands!.Find).OfType<Brand>().Select(brand => new SearchBrand(brand.Slug, brand.Name))],
            SupplierId = product.SupplierId,
            SupplierName = seller.Name,
            Certificates = [.. certificates.Select(ProductWords.CodeOf)],
            Scenes = [.. ProductWords.CodesOf(product.Scenes)],
            Words = [.. WordsOf(product, certificates)],
            IsQuotaEligible = QuotaAssessment.Of(product.OriginAdcode, seller, producer, _regions!).IsEligible,
            IsColdChain = product.ColdChain,
            IsInStock = row.Available >= product.MinOrder,
            Price = product.Price,
            UnitPrice = new UnitPrice(product.Price, product.NetContent, product.BaseUnit).PerUnit,
            Unit = UnitOf(product.BaseUnit),
            OrderPrice = product.Price * product.MinOrder,
            OrderContent = product.NetContent * product.MinOrder,
            Freight = FreightOf(product, row.Template),
            ListedAt = product.ListedAt,
            Quality = QualityOf(product, certificates),
        };
    }

    private SearchPlace PlaceOf(Product product)
    {
        var path = _regions!.PathOf(product.OriginAdcode);
        return new(
            product.OriginAdcode,
            path.Count > 0 ? path[^1].Name : "",
            path.Count > 0 ? path[0].Name : "",
            [.. path.Skip(1).SkipLast(1).Select(division => division.Name).Append(product.OriginTownship).Append(product.OriginVillage).Where(name => name.Length > 0)]);
    }

    private static IEnumerable<string> WordsOf(Product product, IEnumerable<CertificateKind> certificates) =>
        certificates.Select(ProductWords.SearchWordsOf)
            .Concat(Enum.GetValues<Scene>().Where(scene => scene != Scene.None && product.Scenes.HasFlag(scene)).Select(ProductWords.SearchWordsOf))
            .Concat([product.Grade, product.Processing, product.Subtitle])
            .Concat(product.Attributes.Values)
            .Where(word => word.Length > 0);

    private static SearchUnit UnitOf(BaseUnit unit) => unit switch { BaseUnit.Kg => SearchUnit.Kilogram, BaseUnit.L => SearchUnit.Litre, _ => SearchUnit.Piece };

    private static FreightByProvince FreightOf(Product product, FreightTemplate template) =>
        template.Rules is [{ Kind: FreightKind.Free, Provinces.Count: 0 }]
            ? FreightByProvince.FreeEverywhere
            : FreightByProvince.Of(province => template.FeeTo(province, product.MinOrder, product.GrossGrams, product.Price * product.MinOrder));

    /// <summary>How much a buyer learns from the entry: each thing that it says counts.</summary>
    private static int QualityOf(Product product, IReadOnlyList<CertificateKind> certificates)
    {
        bool[] said =
        [
            product.Subtitle.Length > 0, product.Variety.Length > 0, product.Grade.Length > 0 || product.Processing.Length > 0,
            product.OriginVillage.Length > 0, product.OriginExplanation.Length >= 20, product.StorageNote.Length > 0,
            product.Attributes.Count >= 2, certificates.Count > 0, product.Brands.Count > 0, product.StandardGoodId is not null,
        ];
        return said.Count(yes => yes) * 100 / said.Length;
    }
}
