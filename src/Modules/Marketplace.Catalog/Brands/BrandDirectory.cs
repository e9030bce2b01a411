using System.Collections.Frozen;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Brands;

/// <summary>All brands with their users in memory: a few hundred.</summary>
internal sealed class BrandDirectory(IDbContextFactory<MarketplaceDbContext> contexts) : Kept<BrandList>
{
    public const string ChangeTopic = "brands";

    public override string Topic => ChangeTopic;

    protected override async Task<BrandList> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return new BrandList(await db.Set<Brand>().AsNoTracking().Include(brand => brand.Users).AsSplitQuery().ToListAsync(cancellation));
    }
}

/// <summary>The brands as they were at one moment.</summary>
internal sealed class BrandList
{
    private readonly FrozenDictionary<string, Brand> _bySlug;
    private readonly ILookup<int, Brand> _byAdcode;

    public BrandList(IReadOnlyList<Brand> brands)
    {
        All = [.. brands.OrderBy(brand => brand.Adcode).ThenBy(brand => brand.Level).ThenBy(brand => brand.Slug, StringComparer.Ordinal)];
        _bySlug = All.ToFrozenDictionary(brand => brand.Slug);
        _byAdcode = All.ToLookup(brand => brand.Adcode);
    }

    public IReadOnlyList<Brand> All { get; }

    public Brand? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public IEnumerable<Brand> OfCounty(int adcode) => _byAdcode[adcode];
}
