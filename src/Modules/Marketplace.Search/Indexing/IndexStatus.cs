namespace Marketplace.Search.Indexing;

/// <summary>How the index of this node fares, for health and console.</summary>
internal sealed class IndexStatus(TimeProvider clock)
{
    /// <summary>Another process has the folder of the index; this one goes without.</summary>
    public bool IsTakenByAnother { get; set; }

    public bool IsRebuilding { get; set; }

    /// <summary>Why the last rebuild, or the last bringing in of changes, failed; <see langword="null"/> when it did not.</summary>
    public string? RebuildTrouble { get; set; }

    public string? ChangesTrouble { get; set; }

    /// <summary>When the end of the change feed was last reached.</summary>
    public DateTimeOffset UpToDateAt { get; private set; } = clock.GetUtcNow();

    /// <summary>How long ago that was.</summary>
    public TimeSpan Behind => clock.GetUtcNow() - UpToDateAt;

    public void IsUpToDate()
    {
        UpToDateAt = clock.GetUtcNow();
        ChangesTrouble = null;
    }
}
