using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Recipes;

/// <summary>Reads a recipe whole and checks all of it before anything is written.</summary>
internal sealed class RecipeReader(IServiceProvider scope)
{
    private readonly Dictionary<string, StepRegistration> _steps = scope.GetServices<StepRegistration>().ToDictionary(step => step.Name);

    /// <param name="settings">Properties of generator steps' options to be set, by name.</param>
    /// <exception cref="RecipeInvalid">With all that is wrong.</exception>
    public async Task<PreparedRecipe> ReadAsync(string path, IReadOnlyDictionary<string, string> settings, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var files = new List<string>();
        var recipe = await ParseAsync(path, folder, files, cancellation);

        var reading = new RecipeReading(scope, folder, settings);
        var prepared = new List<PreparedStep>();
        foreach (var step in recipe.Steps)
        {
            if (!_steps.TryGetValue(step.Step, out var registration))
            {
                reading.Fault(Path.GetFileName(path), [$"There is no step “{step.Step}”. There are: {string.Join(", ", _steps.Keys.Order(StringComparer.Ordinal))}."]);
            }
            else if (registration.Prepare(step, reading) is { } ready)
            {
                prepared.Add(ready);
            }
        }

        await reading.ResolveAsync(_steps, cancellation);
        reading.ThrowIfFaulty();
        await reading.CheckAsync(cancellation);
        reading.ThrowIfFaulty();
        reading.ThrowIfUnused();
        files.AddRange(recipe.Steps.Select(step => step.File).OfType<string>().SelectMany(file => RecipeFiles.Find(folder, file)));
        return new PreparedRecipe(recipe.Name, await RecipeFiles.HashAsync(files, settings, cancellation), prepared);
    }

    /// <summary>The recipe with the steps of those it includes before its own.</summary>
    private static async Task<Recipe> ParseAsync(string path, string folder, List<string> files, CancellationToken cancellation)
    {
        if (files.Contains(path))
        {
            throw new RecipeInvalid($"{path} includes itself.");
        }

        files.Add(path);
        try
        {
            await using var file = File.OpenRead(path);
            var recipe = await JsonSerializer.DeserializeAsync<Recipe>(file, RecipeJson.Options, cancellation) ?? throw new RecipeInvalid($"{path} is empty.");
            if (recipe.Includes is not { } included)
            {
                return recipe;
            }

            var first = RecipeFiles.Find(folder, included) is [var found] ? found : throw new RecipeInvalid($"{path} includes {included}, which is not in its folder.");
            return recipe with { Steps = [.. (await ParseAsync(first, folder, files, cancellation)).Steps, .. recipe.Steps] };
        }
        catch (JsonException fault)
        {
            throw new RecipeInvalid($"{path} is no recipe: {fault.Message}");
        }
        catch (IOException fault)
        {
            throw new RecipeInvalid($"{path} cannot be read: {fault.Message}");
        }
    }
}
