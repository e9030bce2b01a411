using System.Runtime.InteropServices;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>The ranks of hits as one number each, the greater the better; its lower half is the slot, so that ranks are told apart and carry their document.</summary>
internal sealed class Ranking(Columns columns, Workspace workspace, SearchQuery query, int province, long now)
{
    private const int Day = 86_400;
    private const int InStock = 1 << 15;

    /// <summary>So many steps lower stands what cannot be had: less than the difference between a name and a text, more than small differences in the name.</summary>
    private const int SoldOut = 3;
    private const int Freshness = 1 << 12;
    private const int Quality = 1 << 5;
    private const int Chance = Quality - 1;

    public static int SlotOf(long rank) => (int)~(uint)rank;

    /// <summary>Whether it can be had, its quality, and a little chance that is the same everywhere, so that equals do not stand in the order of their entry.</summary>
    public static int MeritOf(Entry entry, Guid id) => (entry.IsInStock ? InStock : 0) + entry.Quality * Quality + (id.GetHashCode() & Chance);

    /// <summary>Writes the ranks of all hits.</summary>
    public void Rank(List<int> hits, List<long> ranks)
    {
        CollectionsMarshal.SetCount(ranks, hits.Count);
        var slots = CollectionsMarshal.AsSpan(hits);
        var to = CollectionsMarshal.AsSpan(ranks);
        switch (query.Sort)
        {
            case SearchSort.LandedUnitPrice:
                var fees = columns.FreightCodes.To(province);
                for (var index = 0; index < slots.Length; index++)
                {
                    to[index] = Of(-LandedUnitPriceOf(slots[index], fees), slots[index]);
                }

                break;

            case SearchSort.Price:
                for (var index = 0; index < slots.Length; index++)
                {
                    to[index] = Of(-columns.Prices[slots[index]], slots[index]);
                }

                break;

            case SearchSort.Newest:
                for (var index = 0; index < slots.Length; index++)
                {
                    to[index] = Of(columns.ListedAt[slots[index]], slots[index]);
                }

                break;

            default:
                var (sums, merits, listed) = (workspace.Sum, columns.Merits, columns.ListedAt);
                for (var index = 0; index < slots.Length; index++)
                {
                    var slot = slots[index];
                    to[index] = Of((StepOf(sums[slot], merits[slot]) << 16) + merits[slot] + FreshnessOf(listed[slot]) * Freshness, slot);
                }

                break;
        }
    }

    /// <summary>How well a hit has the text, in steps: within one step stock, freshness and quality decide.</summary>
    public int StepOf(long rank) => (int)(rank >> 48);

    private static int StepOf(int sum, int merit) => Math.Clamp((sum >> 3) - ((merit & InStock) == 0 ? SoldOut : 0), 0, 0x3FFF);

    private static long Of(int rank, int slot) => ((long)rank << 32) | ~(uint)slot;

    /// <summary>4 for a week, and less for each longer while.</summary>
    private int FreshnessOf(int listedAt) => (now - listedAt) switch
    {
        <= 7 * Day => 4,
        <= 30 * Day => 3,
        <= 90 * Day => 2,
        <= 365 * Day => 1,
        _ => 0,
    };

    /// <summary>Tenths of a fen for one kg, litre or piece of a minimum order.</summary>
    private int LandedUnitPriceOf(int slot, int[] fees)
    {
        var fee = province < 0 ? 0 : fees[columns.Freights[slot]];
        return fee == FreightByProvince.NotDelivered
            ? int.MaxValue
            : (int)Math.Min((columns.OrderPrices[slot] + (long)fee) * 10_000 / columns.OrderContents[slot], int.MaxValue - 1);
    }
}
