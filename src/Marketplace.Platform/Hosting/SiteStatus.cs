namespace Marketplace.Platform.Hosting;

/// <summary>How far the start has come: pages and probes ask it, background work waits for it.</summary>
public sealed class SiteStatus
{
    private readonly TaskCompletionSource _migrated = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is being done now, for the console and the page of a visitor who comes too early.</summary>
    public string Progress { get; private set; } = "Starting";

    /// <summary>Why the start waits or has failed; <see langword="null"/> while it goes on.</summary>
    public string? Trouble { get; private set; }

    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>The tables are there.</summary>
    public Task MigratedAsync(CancellationToken cancellation) => _migrated.Task.WaitAsync(cancellation);

    /// <summary>Requests are served.</summary>
    public Task ReadyAsync(CancellationToken cancellation) => _ready.Task.WaitAsync(cancellation);

    internal void Report(string progress) => (Progress, Trouble) = (progress, null);

    internal void WaitFor(string trouble) => Trouble = trouble;

    internal void Migrated() => _migrated.TrySetResult();

    internal void Ready() => _ready.TrySetResult();
}
