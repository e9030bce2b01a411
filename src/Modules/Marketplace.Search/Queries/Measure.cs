namespace Marketplace.Search.Queries;

/// <summary>An amount as written, in the one form in which all writings of it meet: <c>2500g</c> for 5斤, 2.5kg and 2.5 公斤.</summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
internal readonly record struct Measure(string Form, int At, int Length);
