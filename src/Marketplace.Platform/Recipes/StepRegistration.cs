using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Recipes;

/// <summary>A module's step with the types it was registered with.</summary>
internal abstract record StepRegistration(string Name, Type RowType, bool IsGenerator)
{
    /// <summary>Reads and checks what the recipe has for it; faults go to the reading.</summary>
    public abstract PreparedStep? Prepare(RecipeStep step, RecipeReading reading);

    public abstract Task<IReadOnlySet<string>> FindAsync(IServiceProvider scope, IReadOnlyCollection<string> keys, CancellationToken cancellation);
}

/// <summary>Works on so many units from this one on.</summary>
internal delegate Task BatchWork(IServiceProvider scope, long from, int count, CancellationToken cancellation);

/// <summary>A step that is ready to run, in batches.</summary>
/// <param name="PrepareAsync">Before the transaction of a batch, in the same scope.</param>
/// <param name="WriteAsync">In the transaction.</param>
internal sealed record PreparedStep(string Name, long Count, BatchWork PrepareAsync, BatchWork WriteAsync);

internal sealed record RowStepRegistration<TRow, TStep>() : StepRegistration(TStep.Name, typeof(TRow), IsGenerator: false)
    where TRow : class
    where TStep : class, IRecipeStep<TRow>
{
    public override PreparedStep? Prepare(RecipeStep step, RecipeReading reading)
    {
        var rules = reading.Services.GetRequiredService<TStep>();
        var rows = new List<TRow>();
        var places = new Dictionary<TRow, string>(ReferenceEqualityComparer.Instance);
        foreach (var (place, row) in reading.ReadRows<TRow>(step))
        {
            rows.Add(row);
            places.Add(row, place);
            reading.Rows.Add(row);
            reading.Provide(Name, rules.KeyOf(row), place);
            reading.Require(rules.ReferencesOf(row), place);
            reading.Fault(place, rules.FaultsOf(row));
        }

        reading.CheckLater(async cancellation =>
        {
            foreach (var (row, fault) in await rules.CheckAsync(rows, reading.Rows, cancellation))
            {
                reading.Fault(places[row], [fault]);
            }
        });
        return new PreparedStep(
            Name,
            rows.Count,
            (scope, from, count, cancellation) => scope.GetRequiredService<TStep>().PrepareAsync(rows.GetRange((int)from, count), reading.Rows.Folder, cancellation),
            (scope, from, count, cancellation) => scope.GetRequiredService<TStep>().WriteAsync(rows.GetRange((int)from, count), cancellation));
    }

    public override Task<IReadOnlySet<string>> FindAsync(IServiceProvider scope, IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        scope.GetRequiredService<TStep>().FindAsync(keys, cancellation);
}

internal sealed record GeneratorStepRegistration<TOptions, TStep>() : StepRegistration(TStep.Name, typeof(TOptions), IsGenerator: true)
    where TOptions : class
    where TStep : class, IGeneratorStep<TOptions>
{
    public override PreparedStep? Prepare(RecipeStep step, RecipeReading reading) =>
        reading.ReadOptions<TOptions>(step) is { } options
            ? new PreparedStep(
                Name,
                reading.Services.GetRequiredService<TStep>().CountOf(options),
                (_, _, _, _) => Task.CompletedTask,
                (scope, from, count, cancellation) => scope.GetRequiredService<TStep>().WriteAsync(options, from, count, cancellation))
            : null;

    public override Task<IReadOnlySet<string>> FindAsync(IServiceProvider scope, IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlySet<string>>(new HashSet<string>());
}
