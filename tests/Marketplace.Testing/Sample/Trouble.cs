namespace Marketplace.Sample;

/// <summary>What a test makes happen in the middle of the module's work: it fails, is slow, or meets another's change.</summary>
internal sealed class Trouble
{
    /// <summary>When a receipt is filed, after its effect.</summary>
    public Func<Guid, CancellationToken, Task> Filing { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>When owners are told, after its effect.</summary>
    public Func<CancellationToken, Task> Telling { get; set; } = _ => Task.CompletedTask;

    /// <summary>When wares are read for the index, after each page.</summary>
    public Func<CancellationToken, Task> Indexing { get; set; } = _ => Task.CompletedTask;

    /// <summary>How many wares are given when all are read for the index.</summary>
    public Func<int> Listing { get; set; } = () => int.MaxValue;

    /// <summary>When the page of a ware has been read and not yet been sent.</summary>
    public Func<int, Task> Rendering { get; set; } = _ => Task.CompletedTask;

    /// <summary>When the job counts.</summary>
    public Func<CancellationToken, Task> Counting { get; set; } = _ => Task.CompletedTask;
}
