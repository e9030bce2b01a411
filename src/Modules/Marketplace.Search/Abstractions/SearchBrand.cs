namespace Marketplace.Search.Abstractions;

public sealed record SearchBrand(string Slug, string Name);
