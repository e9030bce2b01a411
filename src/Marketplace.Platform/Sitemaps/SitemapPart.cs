namespace Marketplace.Platform.Sitemaps;

/// <summary>A span of the numbers of pages: whatever comes and goes, a page stays in its part, and no part is too large.</summary>
public readonly record struct SitemapPart(int Number)
{
    /// <summary>Search engines take ten times as many; so few are made in a moment and kept like any other page.</summary>
    public const int MostPages = 5000;

    /// <summary>The last number before it.</summary>
    public long After => (Number - 1L) * MostPages;

    /// <summary>Its own last number.</summary>
    public long UpTo => After + MostPages;

    /// <param name="lastNumber">0 where there are none.</param>
    public static int CountFor(long lastNumber) => (int)((lastNumber + MostPages - 1) / MostPages);
}
