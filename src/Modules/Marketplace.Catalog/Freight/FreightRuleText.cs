using System.Collections.Concurrent;
using System.Text.Json;

namespace Marketplace.Catalog.Freight;

/// <summary>How rules stand in the database. Each page has the same few texts many times: what one says is remembered.</summary>
internal static class FreightRuleText
{
    private const int MostRemembered = 5000;
    private static readonly ConcurrentDictionary<string, IReadOnlyList<FreightRule>> Remembered = new(StringComparer.Ordinal);

    public static string Of(IReadOnlyList<FreightRule> rules) => JsonSerializer.Serialize(rules, JsonSerializerOptions.Web);

    public static IReadOnlyList<FreightRule> Read(string text)
    {
        if (Remembered.TryGetValue(text, out var rules))
        {
            return rules;
        }

        if (Remembered.Count >= MostRemembered)
        {
            Remembered.Clear();
        }

        return Remembered[text] = JsonSerializer.Deserialize<IReadOnlyList<FreightRule>>(text, JsonSerializerOptions.Web)!;
    }
}
