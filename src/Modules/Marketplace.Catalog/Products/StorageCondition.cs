namespace Marketplace.Catalog.Products;

/// <summary>常温, 阴凉, 冷藏, 冷冻.</summary>
internal enum StorageCondition { Ambient, Cool, Chilled, Frozen }
