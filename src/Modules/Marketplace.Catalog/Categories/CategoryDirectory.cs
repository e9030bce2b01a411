using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Categories;

/// <summary>The category tree in memory.</summary>
internal sealed class CategoryDirectory(IDbContextFactory<MarketplaceDbContext> contexts) : Kept<CategoryTree>
{
    public const string ChangeTopic = "categories";

    public override string Topic => ChangeTopic;

    protected override async Task<CategoryTree> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return new CategoryTree(
            await db.Set<Category>().AsNoTracking().ToListAsync(cancellation),
            await db.Set<CategoryAttribute>().AsNoTracking().ToListAsync(cancellation));
    }
}
