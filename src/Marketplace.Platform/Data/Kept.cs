using Marketplace.Platform.Events;

namespace Marketplace.Platform.Data;

/// <summary>
/// A small list of the database kept whole in memory, read when it is first asked for and again after a change was announced under its
/// topic, on whichever node. A value read before a change came in is never kept after it.
/// </summary>
public abstract class Kept<T> : IChangeListener where T : class
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private T? _value;
    private int _changes;

    public abstract string Topic { get; }

    public async ValueTask<T> GetAsync(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _value) is { } kept)
        {
            return kept;
        }

        await _reading.WaitAsync(cancellation);
        try
        {
            if (Volatile.Read(ref _value) is { } meanwhile)
            {
                return meanwhile;
            }

            var before = Volatile.Read(ref _changes);
            var read = await ReadAsync(cancellation);
            if (before == Volatile.Read(ref _changes))
            {
                Volatile.Write(ref _value, read);
                if (before != Volatile.Read(ref _changes))
                {
                    Volatile.Write(ref _value, null);
                }
            }

            return read;
        }
        finally
        {
            _reading.Release();
        }
    }

    void IChangeListener.OnChanged(IReadOnlyList<string> payloads)
    {
        Interlocked.Increment(ref _changes);
        Volatile.Write(ref _value, null);
    }

    protected abstract Task<T> ReadAsync(CancellationToken cancellation);
}
