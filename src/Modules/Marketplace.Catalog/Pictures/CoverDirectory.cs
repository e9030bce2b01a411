using System.Collections.Frozen;
using System.Globalization;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Pictures;

/// <summary>The covers of counties and brands in memory: a few hundred.</summary>
internal sealed class CoverDirectory(IDbContextFactory<MarketplaceDbContext> contexts) : Kept<Covers>
{
    public const string ChangeTopic = "covers";

    public override string Topic => ChangeTopic;

    protected override async Task<Covers> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return new Covers(await db.Set<Cover>().AsNoTracking().ToListAsync(cancellation));
    }
}

/// <summary>The covers as they were at one moment.</summary>
internal sealed class Covers(IReadOnlyList<Cover> covers)
{
    private readonly FrozenDictionary<(CoverSubject, string), Cover> _covers = covers.ToFrozenDictionary(cover => (cover.Of, cover.Key));

    /// <returns><see langword="null"/> where there is none: the page does without.</returns>
    public Cover? OfCounty(int adcode) => _covers.GetValueOrDefault((CoverSubject.County, adcode.ToString(CultureInfo.InvariantCulture)));

    public Cover? OfBrand(string slug) => _covers.GetValueOrDefault((CoverSubject.Brand, slug));
}
