using System.Text.Json.Serialization;
using Marketplace.Search.Abstractions;

namespace Marketplace.Catalog.Suggestions;

/// <param name="Text">In the language of the request, where it has a name in it.</param>
/// <param name="Count">How many goods there are; 0 where there are none yet.</param>
/// <param name="Address">Site-relative.</param>
internal sealed record SuggestedPage([property: JsonIgnore] SuggestionKind Kind, string Value, string Text, int Count, string Address)
{
    /// <summary>As in the JSON: name, category, province, county or brand.</summary>
    [JsonPropertyName("kind")]
    public string Code => Kind switch
    {
        SuggestionKind.Category => "category",
        SuggestionKind.Brand => "brand",
        SuggestionKind.County => IsProvinceCode(Value) ? "province" : "county",
        _ => "name",
    };

    public static bool IsProvinceCode(string adcode) => adcode.EndsWith("0000", StringComparison.Ordinal);
}
