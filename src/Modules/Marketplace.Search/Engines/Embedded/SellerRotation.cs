using System.Runtime.InteropServices;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>
/// The order of the first pages: of each seller the best two, then of each the next two … among hits that have the text about equally well.
/// So one seller with many goods does not fill the first page.
/// </summary>
internal sealed class SellerRotation(Columns columns, Ranking ranking, Workspace workspace)
{
    /// <summary>Places that are rotated; behind them hits stand as they rank.</summary>
    public const int Places = 120;
    private const int AtOnce = 2;

    /// <param name="ranks">The best <see cref="Places"/> ranks.</param>
    /// <returns>As many in the order to show.</returns>
    public long[] Order(long[] ranks)
    {
        if (ranks.Length == 0)
        {
            return ranks;
        }

        var pool = ranks.Length < Places ? ranks : [.. ranks.Concat(BestOfSellers()).Distinct().OrderDescending()];
        var nearly = ranking.StepOf(pool[0]) * 6 / 10;
        var seen = new Dictionary<(int Seller, bool IsNear), int>();
        return [.. pool.Select(rank => (Rank: rank, Group: GroupOf(rank))).OrderBy(hit => hit.Group).ThenByDescending(hit => hit.Rank).Select(hit => hit.Rank).Take(ranks.Length)];

        (bool IsFar, int Round) GroupOf(long rank)
        {
            var isNear = ranking.StepOf(rank) >= nearly;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, (columns.Suppliers[Ranking.SlotOf(rank)], isNear), out _);
            return (!isNear, count++ / AtOnce);
        }
    }

    /// <summary>The best two hits of each seller, of those the best: where one seller has the whole top, the others are found here.</summary>
    private long[] BestOfSellers()
    {
        var (best, second, sellers) = (workspace.Best, workspace.SecondBest, workspace.Suppliers);
        var suppliers = columns.Suppliers;
        foreach (var rank in CollectionsMarshal.AsSpan(workspace.Ranks))
        {
            var seller = suppliers[Ranking.SlotOf(rank)];
            if (best[seller] == 0)
            {
                sellers.Add(seller);
            }

            if (rank > best[seller])
            {
                (best[seller], second[seller]) = (rank, best[seller]);
            }
            else if (rank > second[seller])
            {
                second[seller] = rank;
            }
        }

        var top = new TopList(Places);
        foreach (var seller in CollectionsMarshal.AsSpan(sellers))
        {
            top.Offer(best[seller]);
            if (second[seller] != 0)
            {
                top.Offer(second[seller]);
            }

            (best[seller], second[seller]) = (0, 0);
        }

        sellers.Clear();
        return top.Take();
    }
}
