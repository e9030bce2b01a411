namespace Marketplace.Catalog.Products;

/// <summary>绿色食品, 有机农产品, 地理标志, 承诺达标合格证.</summary>
internal enum CertificateKind { GreenFood, Organic, GeographicalIndication, Conformity }
