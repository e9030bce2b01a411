using Marketplace.Catalog.Categories;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.StandardGoods;

/// <summary>Brings and renews the operator's standard goods.</summary>
internal sealed class StandardGoodsStep(MarketplaceDbContext db) : IRecipeStep<StandardGoodRow>
{
    public static string Name => "standard-goods";

    public static Guid IdOf(string key) => DerivedId.Of(Name, key);

    public string KeyOf(StandardGoodRow row) => row.Key;

    public IEnumerable<RowReference> ReferencesOf(StandardGoodRow row) => [new(CategoriesStep.Name, row.Category)];

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        (await db.Set<StandardGood>().Where(good => keys.Contains(good.Key)).Select(good => good.Key).ToListAsync(cancellation)).ToHashSet();

    public Task WriteAsync(IReadOnlyList<StandardGoodRow> rows, CancellationToken cancellation) => db.BulkInsertAsync(
        [
            .. rows.Select(row => new StandardGood
            {
                Id = IdOf(row.Key),
                Key = row.Key,
                CategoryCode = row.Category,
                Name = row.Name,
                Variety = row.Variety,
                Specification = row.Specification,
                Grade = row.Grade,
                Processing = row.Processing,
                BaseUnit = row.BaseUnit,
            }),
        ],
        Existing.Replace,
        cancellation);
}
