using Marketplace.Catalog.Abstractions;
using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Caching;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Counties;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Home;
using Marketplace.Catalog.Load;
using Marketplace.Catalog.Pictures;
using Marketplace.Catalog.Products;
using Marketplace.Catalog.Results;
using Marketplace.Catalog.Sitemaps;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Catalog.Stock;
using Marketplace.Catalog.Suggestions;
using Marketplace.Catalog.SupplierPages;
using Marketplace.Catalog.Verification;
using Marketplace.Platform.Modules;
using Marketplace.Search.Abstractions;
using Marketplace.Suppliers.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Catalog;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // Caching
        services.AddEventHandler<ProductsChanged, RenewPages>();
        services.AddEventHandler<SupplierChanged, RenewPages>();

        // Home
        services.AddScoped<SeasonGoods>();
        services.AddScoped<ShopFigures>();
        services.AddScoped<HomePages>();

        // Categories
        services.AddListOfPages<CategoryDirectory>();
        services.AddScoped<CategoryPages>();
        services.AddZoneComponent<CategoryMenu>("menu", 10);
        services.AddRecipeStep<CategoryRow, CategoriesStep>();
        services.AddRecipeStep<CategoryAttributeRow, CategoryAttributesStep>();

        // Brands
        services.AddListOfPages<BrandDirectory>();
        services.AddScoped<BrandCards>();
        services.AddScoped<BrandPages>();
        services.AddRecipeStep<BrandRow, BrandsStep>();
        services.AddRecipeStep<BrandUserRow, BrandUsersStep>();

        // Counties and suppliers
        services.AddListOfPages<CountyDirectory>();
        services.AddScoped<CountySuppliers>();
        services.AddScoped<CountyPages>();
        services.AddRecipeStep<CountyStoryRow, CountyStoriesStep>();
        services.AddRecipeStep<CountySeasonRow, CountySeasonsStep>();
        services.AddScoped<SupplierPageReader>();

        // Verification
        services.AddScoped<VerifyPages>();

        // Sitemaps
        services.AddSitemap<ListSitemap>();
        services.AddSitemap<ProductSitemap>();
        services.AddSitemap<SupplierSitemap>();

        // Standard goods
        services.AddRecipeStep<StandardGoodRow, StandardGoodsStep>();

        // Freight
        services.AddRecipeStep<FreightTemplateRow, FreightTemplatesStep>();

        // Products
        services.AddScoped<ProductCards>();
        services.AddScoped<Shelves>();
        services.AddScoped<ProductSurroundings>();
        services.AddScoped<ProductPages>();
        services.AddScoped<ProductListing>();
        services.AddEventHandler<SupplierChanged, FollowSuppliers>();
        services.AddBackgroundJob<ExpireCertificates>("15 0 * * *");
        services.AddScoped<SearchDocumentMaker>();
        services.AddSearchDocuments<ProductSearchDocuments>().ReindexOn<ProductsChanged>(changed => changed.ProductIds);
        services.AddScoped<ProductRowCheck>();
        services.AddRecipeStep<ProductRow, ProductsStep>();

        // Results
        services.AddScoped<FacetNames>();
        services.AddScoped<ResultsPages>();

        // Suggestions
        services.AddScoped<SuggestionPages>();
        services.AddSuggestions<SuggestedBrands>();
        services.AddSuggestions<SuggestedCategories>();

        // Destinations
        services.AddScoped<CurrentDestination>();
        services.AddZoneComponent<DestinationLink>("top-links", 10);

        // Load for measurements
        services.AddGeneratorStep<LoadProductsOptions, LoadProductsStep>();

        // Pictures
        services.AddListOfPages<CoverDirectory>();
        services.AddRecipeStep<CoverRow, CoversStep>();
        services.AddRecipeStep<ProductPictureRow, ProductPicturesStep>();

        // Stock
        services.AddScoped<IStock, StockKeeper>();
    }
}
