using System.Globalization;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Counties;

/// <summary>Brings the stories of counties.</summary>
internal sealed class CountyStoriesStep(MarketplaceDbContext db) : IRecipeStep<CountyStoryRow>
{
    public static string Name => "county-stories";

    public string KeyOf(CountyStoryRow row) => CountyRules.KeyOf(row.Adcode);

    public IEnumerable<RowReference> ReferencesOf(CountyStoryRow row) => [CountyRules.ReferenceTo(row.Adcode)];

    public IEnumerable<string> FaultsOf(CountyStoryRow row) => CountyRules.FaultsOf(row.Adcode);

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var codes = keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture)).ToList();
        var found = await db.Set<CountyStory>().Where(story => codes.Contains(story.Adcode)).Select(story => story.Adcode).ToListAsync(cancellation);
        return found.Select(CountyRules.KeyOf).ToHashSet();
    }

    public async Task WriteAsync(IReadOnlyList<CountyStoryRow> rows, CancellationToken cancellation)
    {
        var stories = rows.Select(row => new CountyStory { Adcode = row.Adcode, Lead = row.Lead, Story = row.Story });
        if (await db.BulkInsertAsync([.. stories], Existing.Keep, cancellation) > 0)
        {
            db.Announce(CountyDirectory.ChangeTopic);
        }
    }
}
