namespace Marketplace.Catalog.Products;

/// <summary>A shelf as one page shows it, in a band of its own.</summary>
/// <param name="IsRail">One row, moved by hand on the phone; else a grid.</param>
internal sealed record ShownShelf(Shelf Shelf, string Heading, string? Lead = null, string? Id = null, bool IsRail = false, bool IsOnPaper = false, bool ShowsQuota = true);
