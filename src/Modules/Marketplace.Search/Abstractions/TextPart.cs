namespace Marketplace.Search.Abstractions;

/// <param name="Text">Unescaped.</param>
/// <param name="IsHit">To be marked.</param>
public readonly record struct TextPart(string Text, bool IsHit);
