namespace Marketplace.Catalog.StandardGoods;

/// <summary>In what goods of a kind are compared (domain.md D22).</summary>
internal enum BaseUnit { Kg, L, Piece }
