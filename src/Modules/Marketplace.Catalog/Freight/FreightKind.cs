namespace Marketplace.Catalog.Freight;

internal enum FreightKind { Free, ByWeight, ByPiece, NotDelivered }
