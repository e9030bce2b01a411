namespace Marketplace.Catalog.Categories;

internal enum ColdChainNeed { Never, Partly, Always }
