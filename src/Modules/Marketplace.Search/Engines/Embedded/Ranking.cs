using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>The rank of a hit as one number, the greater the better; its lower half is the slot, so that ranks are told apart and carry their document.</summary>
internal sealed class Ranking(Columns columns, Workspace workspace, SearchQuery query, int province, long now)
{
    private const int Day = 86_400;
    private readonly int[] _fees = columns.FreightCodes.To(province);

    public static int SlotOf(long rank) => (int)~(uint)rank;

    public long Of(int slot)
    {
        var rank = query.Sort switch
        {
            SearchSort.LandedUnitPrice => -LandedUnitPriceOf(slot),
            SearchSort.Price => -columns.Prices[slot],
            SearchSort.Newest => columns.ListedAt[slot],
            _ => RelevanceOf(slot),
        };
        return ((long)rank << 32) | ~(uint)slot;
    }

    /// <summary>How well a hit has the text, in steps: within one step stock, freshness and quality decide.</summary>
    public int StepOf(int slot) => Math.Min(workspace.Sum[slot] >> 3, 0x3FFF);

    private int RelevanceOf(int slot)
    {
        var stock = columns.TraitCodes.Combinations[columns.Traits[slot]].IsInStock ? 1 : 0;
        return (StepOf(slot) << 16) | (stock << 15) | ((FreshnessOf(slot) + columns.Qualities[slot] * 2) << 6) | (columns.Ids[slot].GetHashCode() & 0x3F);
    }

    /// <summary>60 for a week, and less for each longer while.</summary>
    private int FreshnessOf(int slot) => (now - columns.ListedAt[slot]) switch
    {
        <= 7 * Day => 60,
        <= 30 * Day => 45,
        <= 90 * Day => 30,
        <= 365 * Day => 15,
        _ => 0,
    };

    /// <summary>Tenths of a fen for one kg, litre or piece of a minimum order.</summary>
    private int LandedUnitPriceOf(int slot)
    {
        var fee = province < 0 ? 0 : _fees[columns.Freights[slot]];
        return fee == FreightByProvince.NotDelivered
            ? int.MaxValue
            : (int)Math.Min((columns.OrderPrices[slot] + (long)fee) * 10_000 / columns.OrderContents[slot], int.MaxValue - 1);
    }
}
