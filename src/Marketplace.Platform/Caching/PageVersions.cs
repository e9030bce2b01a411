using System.Collections.Concurrent;

namespace Marketplace.Platform.Caching;

/// <summary>
/// One number per tag, counted up on every node after a change was committed. It is part of the key of cached pages: one that was
/// rendered from older data is never found again, and nothing needs to be evicted.
/// </summary>
public sealed class PageVersions
{
    /// <summary>Of <c>db.Announce</c>: the payload names the tags, with blanks between them.</summary>
    public const string ChangeTopic = "pages";

    /// <summary>The tag of all pages: for changes that concern too many to name.</summary>
    public const string All = "*";

    private readonly ConcurrentDictionary<string, long> _versions = new(StringComparer.Ordinal);

    public long Of(string tag) => _versions.GetValueOrDefault(tag);

    internal void Raise(string tag) => _versions.AddOrUpdate(tag, 1, (_, version) => version + 1);
}
