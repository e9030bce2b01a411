using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Suggestions;

/// <summary>Keeps the best entries that are offered, of each kind so many that the others have room.</summary>
internal sealed class BestOfKinds(SuggestedEntry[] entries, string typed)
{
    private const int MostOfOthers = 3;
    private readonly Dictionary<SuggestionKind, List<(long Rank, int Place)>> _best = [];

    /// <summary>How many are kept so far.</summary>
    public int Count => _best.Values.Sum(kept => kept.Count);

    public void Offer(ReadOnlySpan<int> places, Func<SuggestedEntry, bool>? condition = null)
    {
        foreach (var place in places)
        {
            ref readonly var entry = ref entries[place];
            if (!_best.TryGetValue(entry.Kind, out var kept))
            {
                _best[entry.Kind] = kept = [];
            }

            // the more frequent first, of equals the shorter; what is typed completely before all
            var rank = ((long)entry.Count << 8) + 255 - Math.Min(entry.Form.Length, 255) + (entry.Form == typed ? 1L << 48 : 0);
            if (kept.Count < MostOf(entry.Kind) || rank > kept[^1].Rank)
            {
                Keep(kept, rank, place, condition);
            }
        }
    }

    public IReadOnlyList<Suggestion> Take(int most) =>
    [
        .. _best.Values.SelectMany(kept => kept).OrderByDescending(kept => kept.Rank).Take(most)
            .Select(kept => entries[kept.Place]).Select(entry => new Suggestion(entry.Kind, entry.Value, entry.Text, entry.Count)),
    ];

    private void Keep(List<(long Rank, int Place)> kept, long rank, int place, Func<SuggestedEntry, bool>? condition)
    {
        if (kept.Exists(known => entries[known.Place].Value == entries[place].Value) || (condition is not null && !condition(entries[place])))
        {
            return;
        }

        kept.Insert(kept.FindIndex(known => known.Rank < rank) is >= 0 and var at ? at : kept.Count, (rank, place));
        if (kept.Count > MostOf(entries[place].Kind))
        {
            kept.RemoveAt(kept.Count - 1);
        }
    }

    private static int MostOf(SuggestionKind kind) => kind == SuggestionKind.Name ? SuggestionIndex.Most : MostOfOthers;
}
