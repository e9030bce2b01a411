using Marketplace.Platform.Data;

namespace Marketplace.Data.Sqlite;

/// <summary>SQLite has one writer: they queue here, in order, instead of racing for its lock.</summary>
internal sealed class WriteGate
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        if (!await _one.WaitAsync(TimeSpan.FromSeconds(5), cancellation))
        {
            throw new DatabaseBusyException("The write gate was not free within five seconds.");
        }

        return new Pass(_one);
    }

    private sealed class Pass(SemaphoreSlim one) : IDisposable
    {
        private SemaphoreSlim? _one = one;

        public void Dispose() => Interlocked.Exchange(ref _one, null)?.Release();
    }
}
