namespace Marketplace.Platform.Sitemaps;

/// <summary>Pages of one kind for search engines.</summary>
public interface ISitemapSource
{
    /// <summary>In the addresses of its parts: <c>products</c>.</summary>
    string Kind { get; }

    Task<int> CountPartsAsync(CancellationToken cancellation);

    /// <param name="part">From 1; it has at most <see cref="SitemapPart.MostPages"/>, which are written while they are read.</param>
    IAsyncEnumerable<SitemapPage> ReadAsync(int part, CancellationToken cancellation);
}

/// <param name="Address">Site-relative, canonical.</param>
/// <param name="ChangedAt">When what it shows last changed; <see langword="null"/> where that is not known.</param>
public sealed record SitemapPage(string Address, DateTimeOffset? ChangedAt = null);
