using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Categories;

/// <summary>Brings and renews the attribute templates.</summary>
internal sealed class CategoryAttributesStep(MarketplaceDbContext db) : IRecipeStep<CategoryAttributeRow>
{
    public static string Name => "category-attributes";

    public string KeyOf(CategoryAttributeRow row) => row.Category + "/" + row.Code;

    public IEnumerable<RowReference> ReferencesOf(CategoryAttributeRow row) => [new(CategoriesStep.Name, row.Category)];

    public IEnumerable<string> FaultsOf(CategoryAttributeRow row)
    {
        if (row.Kind == AttributeKind.Choice != row.Choices.Count > 0)
        {
            yield return "A choice has choices, other kinds have none.";
        }
    }

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        (await db.Set<CategoryAttribute>().Select(attribute => attribute.CategoryCode + "/" + attribute.Code).ToListAsync(cancellation)).Where(keys.Contains).ToHashSet();

    public async Task WriteAsync(IReadOnlyList<CategoryAttributeRow> rows, CancellationToken cancellation)
    {
        if (await db.BulkInsertAsync([.. rows.Select(AttributeOf)], Existing.Replace, cancellation) > 0)
        {
            db.Announce(CategoryDirectory.ChangeTopic);
        }
    }

    internal static CategoryAttribute AttributeOf(CategoryAttributeRow row) => new()
    {
        CategoryCode = row.Category,
        Code = row.Code,
        NameZh = row.NameZh,
        NameEn = row.NameEn,
        Kind = row.Kind,
        Unit = row.Unit,
        Choices = row.Choices,
        IsRequired = row.IsRequired,
    };
}
