namespace Marketplace.Catalog.Products;

/// <summary>domain.md §9.9.</summary>
internal enum ProductStatus { Draft, Submitted, Returned, Rejected, Approved, Listed, Unlisted, ChangePending, Frozen, Removed, Archived }
