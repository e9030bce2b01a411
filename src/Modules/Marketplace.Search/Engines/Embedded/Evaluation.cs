using System.Runtime.InteropServices;
using Marketplace.Search.Abstractions;

namespace Marketplace.Search.Engines.Embedded;

/// <summary>One search: text, then facets, then order.</summary>
internal sealed class Evaluation
{
    private readonly EngineQuery _asked;
    private readonly SearchQuery _query;
    private readonly Columns _columns;
    private readonly Workspace _workspace;
    private readonly TextMatch _text;
    private readonly FacetFilter _filter;
    private readonly FacetTally _tally;
    private readonly Ranking _ranking;
    private readonly int _kind;

    /// <param name="kind">The number of the query's kind.</param>
    /// <param name="now">Seconds since 1970.</param>
    public Evaluation(Columns columns, Vocabulary vocabulary, Workspace workspace, EngineQuery asked, int kind, long now)
    {
        (_asked, _query, _columns, _workspace, _kind) = (asked, asked.Query, columns, workspace, kind);
        var province = ProvinceOf(_query.DeliverTo);
        _text = new TextMatch(vocabulary, workspace, asked);
        _filter = new FacetFilter(columns, _query, province);
        _tally = new FacetTally(columns, _query, province);
        _ranking = new Ranking(columns, workspace, _query, province, now);
    }

    public EngineAnswer Answer()
    {
        try
        {
            var candidates = Candidates();
            var textTotal = Walk(candidates);
            return new EngineAnswer
            {
                Ids = Page(),
                Total = _workspace.Hits.Count,
                Facets = _tally.Facets(),
                TextTotal = textTotal,
                Released = _tally.ReleasedWith(_workspace.Hits.Count),
                IsKnown = _text.IsKnown,
                IsKept = _text.IsKept,
            };
        }
        finally
        {
            _text.Forget();
        }
    }

    private static int ProvinceOf(int adcode)
    {
        for (var place = 0; place < FreightByProvince.Provinces.Count; place++)
        {
            if (FreightByProvince.Provinces[place] / 10000 == adcode / 10000)
            {
                return place;
            }
        }

        return -1;
    }

    private Span<int> Candidates()
    {
        var candidates = _workspace.Candidates;
        if (_asked.Terms.Count > 0)
        {
            _text.Find();
            return CollectionsMarshal.AsSpan(candidates);
        }

        candidates.Clear();
        _workspace.Touched.Clear();
        CollectionsMarshal.SetCount(candidates, _columns.Count);
        var all = CollectionsMarshal.AsSpan(candidates);
        for (var slot = 0; slot < all.Length; slot++)
        {
            all[slot] = slot;
        }

        return all;
    }

    /// <returns>How many have the text.</returns>
    private int Walk(ReadOnlySpan<int> candidates)
    {
        var (kinds, suppliers, hits) = (_columns.Kinds, _columns.Suppliers, _workspace.Hits);
        var supplier = _query.SupplierId is { } id ? _columns.SupplierOf(id) : (int?)null;
        var textTotal = 0;
        hits.Clear();
        foreach (var slot in candidates)
        {
            if (kinds[slot] != _kind || (supplier is { } only && suppliers[slot] != only))
            {
                continue;
            }

            textTotal++;
            var fails = _filter.IsOpen ? 0 : _filter.FailsOf(slot);
            if (fails == 0)
            {
                hits.Add(slot);
            }
            else if ((fails & (fails - 1)) == 0)
            {
                _tally.CountAlone(slot, fails);
            }
        }

        _tally.CountHits(CollectionsMarshal.AsSpan(hits));
        return textTotal;
    }

    private Guid[] Page()
    {
        var skip = (_query.Page - 1) * _query.PageSize;
        var isRotated = _query.Sort == SearchSort.Relevance && _query.SupplierId is null;
        var needed = Math.Min(skip + _query.PageSize, _workspace.Hits.Count);
        var top = new TopList(isRotated ? Math.Max(needed, SellerRotation.Places * 2) : needed);
        if (_asked.IsForGoods && _query.Sort == SearchSort.Relevance && needed > 0)
        {
            new MainCategory(_columns, _workspace).Praise(_workspace.Hits);
        }

        _ranking.Rank(_workspace.Hits, _workspace.Ranks);
        foreach (var rank in CollectionsMarshal.AsSpan(_workspace.Ranks))
        {
            top.Offer(rank);
        }

        var ranks = top.Take();
        return [.. (isRotated ? Rotated(ranks) : ranks).Skip(skip).Take(_query.PageSize).Select(rank => _columns.Ids[Ranking.SlotOf(rank)])];
    }

    /// <summary>The rotated places, then the rest as it ranks. What came forward into the rotation is not shown again behind it.</summary>
    private IEnumerable<long> Rotated(long[] ranks)
    {
        var front = new SellerRotation(_columns, _ranking, _workspace).Order(ranks.Length <= SellerRotation.Places ? ranks : ranks[..SellerRotation.Places]);
        return front.Concat(ranks.Except(front));
    }
}
