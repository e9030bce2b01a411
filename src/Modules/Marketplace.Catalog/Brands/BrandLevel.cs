namespace Marketplace.Catalog.Brands;

/// <summary>区域公用品牌, 企业品牌, 产品品牌 (domain.md §6.3).</summary>
internal enum BrandLevel { Regional, Enterprise, Product }
