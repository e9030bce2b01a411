using System.Text.RegularExpressions;

namespace Marketplace.Platform;

/// <summary>A word inside a sentence that has a translation of its own, such as the name of a state.</summary>
/// <param name="Key">With what it belongs to, because the word alone may mean several things: <c>DemandStatus.PendingApproval</c>.</param>
public sealed partial record Localized(string Key)
{
    /// <summary>The key in English words: “pending approval”.</summary>
    public string English => Capitals().Replace(Key[(Key.LastIndexOf('.') + 1)..], " $0").TrimStart().ToLowerInvariant();

    public static Localized Of<T>(T value) where T : struct, Enum => new(typeof(T).Name + "." + value);

    [GeneratedRegex("[A-Z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capitals();
}
