using Marketplace.Catalog.Abstractions;
using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.Products;
using Marketplace.Catalog.StandardGoods;
using Marketplace.Catalog.Stock;
using Marketplace.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Catalog;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        // Categories
        services.AddChangeListener<CategoryDirectory>();
        services.AddRecipeStep<CategoryRow, CategoriesStep>();
        services.AddRecipeStep<CategoryAttributeRow, CategoryAttributesStep>();

        // Brands
        services.AddChangeListener<BrandDirectory>();
        services.AddRecipeStep<BrandRow, BrandsStep>();
        services.AddRecipeStep<BrandUserRow, BrandUsersStep>();

        // Standard goods
        services.AddRecipeStep<StandardGoodRow, StandardGoodsStep>();

        // Freight
        services.AddRecipeStep<FreightTemplateRow, FreightTemplatesStep>();

        // Products
        services.AddScoped<ProductCards>();
        services.AddScoped<ProductSurroundings>();
        services.AddScoped<ProductPages>();
        services.AddScoped<ProductListing>();
        services.AddScoped<ProductRowCheck>();
        services.AddRecipeStep<ProductRow, ProductsStep>();

        // Destinations
        services.AddScoped<CurrentDestination>();

        // Stock
        services.AddScoped<IStock, StockKeeper>();
    }
}
