namespace Marketplace.Platform.Events;

/// <summary>Wakes what waits for news of this process's commits; those of other processes are found by looking at least every second.</summary>
public sealed class CommitSignal
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal void Set() => Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    /// <summary>Taken before the work is looked for, so that a commit meanwhile is not missed.</summary>
    internal Task Next => Volatile.Read(ref _next).Task;

    internal static async Task WaitAsync(Task next, TimeSpan atMost, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(next, Task.Delay(atMost, timer.Token));
        await timer.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }
}
