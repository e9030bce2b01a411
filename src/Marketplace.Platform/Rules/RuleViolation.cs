namespace Marketplace.Platform;

/// <summary>A rule of the business forbids an act. The sentence is for the person at the screen: what is wrong and what to do.</summary>
/// <param name="key">The English sentence, key of the translation.</param>
/// <param name="arguments">Fill the sentence's holes; a <see cref="Localized"/> one is translated first.</param>
public sealed class RuleViolation(string key, params object[] arguments) : Exception(key)
{
    public string Key { get; } = key;

    public IReadOnlyList<object> Arguments { get; } = arguments;

    /// <summary>The form field it is about, if one is; its error stands beside that field.</summary>
    public string? Field { get; init; }
}
