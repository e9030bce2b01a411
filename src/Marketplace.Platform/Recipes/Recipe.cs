using System.Text.Json;
using System.Text.Json.Serialization;

namespace Marketplace.Platform.Recipes;

/// <summary>A recipe file: <c>{ "name": …, "description": …, "includes": …, "steps": [ { "step": …, "rows": [ … ] } | { "step": …, "file": … } | { "step": …, "options": { … } } ] }</c>.</summary>
internal sealed record Recipe
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required string Name { get; init; }
    public string Description { get; init; } = "";

    /// <summary>A recipe in the same folder whose steps come before this one's.</summary>
    public string? Includes { get; init; }
    public required IReadOnlyList<RecipeStep> Steps { get; init; }
}

internal sealed record RecipeStep
{
    public required string Step { get; init; }

    /// <summary>A CSV file below the recipe's folder, or with <c>*</c> in its name all that match, in order of name.</summary>
    public string? File { get; init; }
    public IReadOnlyList<JsonElement>? Rows { get; init; }
    public JsonElement? Options { get; init; }
}

/// <summary>The recipe is wrong; nothing was written. The message lists what to mend, with file and line.</summary>
public sealed class RecipeInvalid(string message) : Exception(message);
