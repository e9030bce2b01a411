using System.Collections.Frozen;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Counties;

/// <summary>The stories and season calendars of counties in memory: some dozen.</summary>
internal sealed class CountyDirectory(IDbContextFactory<MarketplaceDbContext> contexts) : Kept<KnownCounties>
{
    public const string ChangeTopic = "counties";

    public override string Topic => ChangeTopic;

    protected override async Task<KnownCounties> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return new KnownCounties(
            await db.Set<CountyStory>().AsNoTracking().ToListAsync(cancellation),
            await db.Set<CountySeason>().AsNoTracking().ToListAsync(cancellation));
    }
}

/// <summary>What is told of counties, as it was at one moment.</summary>
internal sealed class KnownCounties
{
    private readonly FrozenDictionary<int, CountyStory> _stories;
    private readonly ILookup<int, CountySeason> _seasons;

    public KnownCounties(IReadOnlyList<CountyStory> stories, IReadOnlyList<CountySeason> seasons)
    {
        _stories = stories.ToFrozenDictionary(story => story.Adcode);
        _seasons = seasons.OrderBy(season => season.PickFrom).ThenBy(season => season.Picked.Count).ThenBy(season => season.Good, StringComparer.Ordinal).ToLookup(season => season.Adcode);
    }

    public CountyStory? StoryOf(int adcode) => _stories.GetValueOrDefault(adcode);

    /// <summary>The calendar of a county, by the month in which things are gathered; empty where none is known.</summary>
    public IReadOnlyList<CountySeason> SeasonsOf(int adcode) => [.. _seasons[adcode]];

    /// <summary>What is gathered somewhere in a month, by county.</summary>
    public IEnumerable<CountySeason> InSeason(int month) => _seasons.OrderBy(county => county.Key).SelectMany(county => county.Where(season => season.Picked.Contains(month)));
}
