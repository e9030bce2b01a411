namespace Marketplace.Platform.Recipes;

/// <summary>A recipe that was read and found right.</summary>
/// <param name="Hash">Of the recipe, those it includes, and every file they name.</param>
internal sealed record PreparedRecipe(string Name, string Hash, IReadOnlyList<PreparedStep> Steps);
