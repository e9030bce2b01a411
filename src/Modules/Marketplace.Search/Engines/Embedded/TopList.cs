namespace Marketplace.Search.Engines.Embedded;

/// <summary>The best of many, without sorting the many: a heap whose top is the worst that is kept.</summary>
internal sealed class TopList(int capacity)
{
    private readonly long[] _heap = new long[capacity];
    private int _count;

    /// <summary>The greater the better.</summary>
    public void Offer(long rank)
    {
        if (_count < _heap.Length)
        {
            Rise(_count++, rank);
        }
        else if (_count > 0 && rank > _heap[0])
        {
            Sink(rank);
        }
    }

    /// <summary>The best first.</summary>
    public long[] Take()
    {
        var best = _heap.AsSpan(0, _count).ToArray();
        Array.Sort(best);
        Array.Reverse(best);
        return best;
    }

    private void Rise(int at, long rank)
    {
        while (at > 0 && _heap[(at - 1) / 2] > rank)
        {
            _heap[at] = _heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _heap[at] = rank;
    }

    private void Sink(long rank)
    {
        var at = 0;
        while (true)
        {
            var child = at * 2 + 1;
            if (child >= _count)
            {
                break;
            }

            if (child + 1 < _count && _heap[child + 1] < _heap[child])
            {
                child++;
            }

            if (_heap[child] >= rank)
            {
                break;
            }

            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = rank;
    }
}
