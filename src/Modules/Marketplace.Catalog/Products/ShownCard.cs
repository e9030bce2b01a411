using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Products;

/// <summary>A card as one page shows it.</summary>
/// <param name="ShowsQuota">Where units shop, it says whether it counts toward the quota.</param>
/// <param name="Reading">What was looked for, to be marked in the name.</param>
internal sealed record ShownCard(ProductCard Card, bool ShowsQuota = true, Reading? Reading = null)
{
    public bool HasChips => ShowsQuota || Card.Certificate is not null || Card.IsSoldOut;
}
