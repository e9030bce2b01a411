using Marketplace.Platform.Data;
using Marketplace.Regions.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Regions.Divisions;

/// <summary>The region map in memory.</summary>
internal sealed class RegionDirectory(IDbContextFactory<MarketplaceDbContext> contexts) : Kept<RegionMap>, IRegions
{
    public const string ChangeTopic = "regions";

    public override string Topic => ChangeTopic;

    public ValueTask<RegionMap> MapAsync(CancellationToken cancellation) => GetAsync(cancellation);

    protected override async Task<RegionMap> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return new RegionMap(
            await db.Set<Division>().AsNoTracking().ToListAsync(cancellation),
            await db.Set<ListedCounty>().AsNoTracking().ToListAsync(cancellation),
            await db.Set<KeyCounty>().AsNoTracking().ToListAsync(cancellation));
    }
}
