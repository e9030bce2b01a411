using System.Text.Json.Nodes;

namespace Marketplace.Platform.Themes;

/// <summary>
/// Something in the words of schema.org, for search engines: <c>new Thing("Offer") { ["price"] = "69.00" }</c>. What is empty is left out: nothing
/// is said that is not known.
/// </summary>
public sealed class Thing(string type)
{
    private readonly JsonObject _json = new() { ["@type"] = type };

    public JsonNode? this[string property]
    {
        set
        {
            if (value is not null and not JsonArray { Count: 0 } && !(value is JsonValue text && text.TryGetValue<string>(out var said) && said.Length == 0))
            {
                _json[property] = value;
            }
        }
    }

    public static JsonArray ListOf(IEnumerable<Thing> things) => [.. things.Select(thing => (JsonNode?)thing)];

    public static implicit operator JsonNode?(Thing? thing) => thing?._json;

    internal JsonObject InContext()
    {
        var json = new JsonObject { ["@context"] = "https://schema.org" };
        foreach (var (property, value) in _json)
        {
            json[property] = value?.DeepClone();
        }

        return json;
    }
}
