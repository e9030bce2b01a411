using System.ComponentModel.DataAnnotations;
using Marketplace.Platform.Recipes;

namespace Marketplace.UnitTests.Recipes;

/// <summary>Rows for the reader of recipes; nothing of them is ever written.</summary>
internal sealed record Stall
{
    [RegularExpression("[a-z]+")]
    public required string Key { get; init; }

    [Range(1, 10)]
    public int Tables { get; init; } = 1;

    /// <summary>Another stall.</summary>
    public string? Beside { get; init; }
}

internal sealed class StallsStep : IRecipeStep<Stall>
{
    public static string Name => "stalls";

    public string KeyOf(Stall row) => row.Key;

    public IEnumerable<RowReference> ReferencesOf(Stall row) => row.Beside is { } beside ? [new(Name, beside)] : [];

    public IEnumerable<string> FaultsOf(Stall row) => row.Beside == row.Key ? ["A stall does not stand beside itself."] : [];

    public Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlySet<string>>(keys.Intersect(["stored"]).ToHashSet());

    public Task WriteAsync(IReadOnlyList<Stall> rows, CancellationToken cancellation) => throw new NotSupportedException("Reading writes nothing.");
}

internal sealed record StallOptions
{
    [Range(1, 100)]
    public required int Count { get; init; }
}

internal sealed class ManyStallsStep : IGeneratorStep<StallOptions>
{
    public static string Name => "many-stalls";

    public long CountOf(StallOptions options) => options.Count;

    public Task WriteAsync(StallOptions options, long from, int count, CancellationToken cancellation) => throw new NotSupportedException("Reading writes nothing.");
}
