namespace Marketplace.Catalog.Categories;

internal enum AttributeKind { Text, Number, Choice }
