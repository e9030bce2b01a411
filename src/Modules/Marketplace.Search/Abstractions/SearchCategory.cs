namespace Marketplace.Search.Abstractions;

/// <summary>A category with those above it; the index counts at each level.</summary>
/// <param name="Code">Two digits a level: 030101.</param>
/// <param name="Names">One a level, from the top: 水果, 苹果梨类, 红富士苹果.</param>
public sealed record SearchCategory(string Code, IReadOnlyList<string> Names);
