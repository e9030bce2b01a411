namespace Marketplace.Catalog.Brands;

/// <summary>How we know of a brand: read in a notice, from memory (then only called a speciality), or invented for the demonstration.</summary>
internal enum BrandEvidence { Published, Recalled, Invented }
