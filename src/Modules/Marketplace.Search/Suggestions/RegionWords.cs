using System.Globalization;
using System.Runtime.CompilerServices;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Suggestions;

/// <summary>All divisions as words; the counties of the list are suggested even while nothing from them is sold.</summary>
internal sealed class RegionWords(IRegions regions) : ISuggestionSource
{
    public async IAsyncEnumerable<SuggestedWord> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        foreach (var division in map.All.Where(division => !division.IsPlaceholder))
        {
            yield return new(SuggestionKind.County, division.Adcode.ToString(CultureInfo.InvariantCulture), division.Name, division.ShortName, map.IsListed(division.Adcode));
        }
    }
}
