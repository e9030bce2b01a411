using System.Text.RegularExpressions;
using Marketplace.Catalog.Brands;
using Marketplace.Catalog.Categories;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Recipes;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Products;

/// <summary>Holds a recipe's products to the rules that every product obeys, with the categories and brands that the recipe itself brings.</summary>
internal sealed partial class ProductRowCheck(CategoryDirectory categories, BrandDirectory brands, Sentences sentences)
{
    public async Task<IReadOnlyList<(ProductRow Row, string Fault)>> RunAsync(IReadOnlyList<ProductRow> rows, RecipeRows recipe, CancellationToken cancellation)
    {
        var tree = await TreeAsync(recipe, cancellation);
        var known = await brands.GetAsync(cancellation);
        var regional = known.All.Where(brand => brand.Level == BrandLevel.Regional).Select(brand => brand.Slug)
            .Concat(recipe.Of<BrandRow>().Where(brand => brand.Level == BrandLevel.Regional).Select(brand => brand.Slug)).ToHashSet();
        var users = known.All.SelectMany(brand => brand.Users.Select(user => (brand.Slug, user.SupplierId)))
            .Concat(recipe.Of<BrandUserRow>().Select(user => (user.Brand, SupplierRecipes.IdOf(user.Supplier)))).ToHashSet();

        var faults = new List<(ProductRow, string)>();
        foreach (var row in rows)
        {
            if (row.Tiers.Any(tier => !TierPattern().IsMatch(tier)) || row.PriceHistory.Any(line => !HistoryPattern().IsMatch(line)))
            {
                faults.Add((row, "A tier is written as packs:price, e.g. 10:27.50; a line of the price history as day:price, e.g. 2026-08-20:27.90."));
                continue;
            }

            faults.AddRange(ProductRules.FaultsOf(ProductsStep.DescriptionOf(row), tree).Select(fault => (row, sentences.Of(fault))));
            faults.AddRange(row.Brands.Where(brand => regional.Contains(brand) && !users.Contains((brand, SupplierRecipes.IdOf(row.Supplier))))
                .Select(brand => (row, $"The seller is no registered user of the regional brand “{brand}”.")));
        }

        return faults;
    }

    private async Task<CategoryTree> TreeAsync(RecipeRows recipe, CancellationToken cancellation)
    {
        var stored = await categories.GetAsync(cancellation);
        if (recipe.Of<CategoryRow>().Count == 0)
        {
            return stored;
        }

        return new CategoryTree([.. recipe.Of<CategoryRow>().Select(CategoriesStep.CategoryOf)], [.. recipe.Of<CategoryAttributeRow>().Select(CategoryAttributesStep.AttributeOf)]);
    }

    [GeneratedRegex(@"^[0-9]{1,6}:[0-9]{1,9}(\.[0-9]{1,2})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TierPattern();

    [GeneratedRegex(@"^20[0-9]{2}-[0-9]{2}-[0-9]{2}:[0-9]{1,9}(\.[0-9]{1,2})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HistoryPattern();
}
