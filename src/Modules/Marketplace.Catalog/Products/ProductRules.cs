using Marketplace.Catalog.Categories;
using Marketplace.Platform;

namespace Marketplace.Catalog.Products;

/// <summary>What is wrong with a description, in sentences; nothing when it may be listed.</summary>
internal static class ProductRules
{
    // 广告法 (2021) art. 9 (3): no “best”, “highest”, “national-level”
    private static readonly string[] Superlatives = ["国家级", "最高级", "最佳", "最好", "第一品牌", "顶级", "极品"];

    public static IEnumerable<RuleViolation> FaultsOf(ProductDescription product, CategoryTree categories)
    {
        if (product.CategoryCode.Length != 6 || categories.Find(product.CategoryCode) is null)
        {
            yield return new("Choose a category of the third level.") { Field = nameof(product.CategoryCode) };
        }

        if (product.NetContent <= Quantity.Zero || product.GrossGrams <= 0)
        {
            yield return new("Say how much one pack holds and weighs: both are more than nothing.") { Field = nameof(product.NetContent) };
        }

        if (product.Price <= Money.Zero)
        {
            yield return new("The price is more than ¥0.") { Field = nameof(product.Price) };
        }

        if (!TiersFall(product))
        {
            yield return new("Prices by quantity must fall: more packs, a lower price each.") { Field = nameof(product.Tiers) };
        }

        if (product.MinOrder < 1 || product.Step < 1)
        {
            yield return new("The smallest order and the step are one pack or more.") { Field = nameof(product.MinOrder) };
        }

        if (product.DispatchDays is < 1 or > 30)
        {
            yield return new("Goods are sent within 1 to 30 days.") { Field = nameof(product.DispatchDays) };
        }

        if (product.ShelfLifeDays is < 1 || (product.ShelfLifeDays is null && IsFood(product.CategoryCode)))
        {
            yield return new("Say how many days the goods keep.") { Field = nameof(product.ShelfLifeDays) };
        }

        if (product.Scenes == Scene.None)
        {
            yield return new("Say for whom the pack is meant.") { Field = nameof(product.Scenes) };
        }

        if (product.LicenceNumber.Length == 0 == (product.LicenceExemption.Length == 0))
        {
            yield return new("Give the food production licence, or say why none is needed.") { Field = nameof(product.LicenceNumber) };
        }

        if (Array.Find(Superlatives, word => product.Name.Contains(word, StringComparison.Ordinal) || product.Subtitle.Contains(word, StringComparison.Ordinal)) is { } superlative)
        {
            yield return new("Advertising law forbids the word “{0}”: say what is particular instead.", superlative) { Field = nameof(product.Name) };
        }

        foreach (var fault in FaultsOfAttributes(product, categories))
        {
            yield return fault;
        }
    }

    /// <summary>The top categories before 13 are food and drink.</summary>
    private static bool IsFood(string categoryCode) => string.CompareOrdinal(categoryCode, "13") < 0;

    private static bool TiersFall(ProductDescription product)
    {
        var (packs, price) = (1, product.Price);
        foreach (var tier in product.Tiers)
        {
            if (tier.FromPacks <= packs || tier.Price >= price || tier.Price <= Money.Zero)
            {
                return false;
            }

            (packs, price) = tier;
        }

        return true;
    }

    private static IEnumerable<RuleViolation> FaultsOfAttributes(ProductDescription product, CategoryTree categories)
    {
        var template = categories.TemplateOf(product.CategoryCode).GroupBy(attribute => attribute.Code).ToDictionary(group => group.Key, group => group.Last());
        foreach (var (code, value) in product.Attributes)
        {
            if (!template.TryGetValue(code, out var attribute))
            {
                yield return new("This category has no field “{0}”.", code) { Field = nameof(product.Attributes) };
            }
            else if (attribute.Kind == AttributeKind.Choice && !attribute.Choices.Contains(value))
            {
                yield return new("“{0}” is none of the choices of {1}.", value, attribute.Name) { Field = nameof(product.Attributes) };
            }
            else if (attribute.Kind == AttributeKind.Number && !decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _))
            {
                yield return new("{0} must be a number.", attribute.Name) { Field = nameof(product.Attributes) };
            }
        }

        foreach (var missing in template.Values.Where(attribute => attribute.IsRequired && !product.Attributes.ContainsKey(attribute.Code)))
        {
            yield return new("Please fill in {0}.", missing.Name) { Field = nameof(product.Attributes) };
        }
    }
}
