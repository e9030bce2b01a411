using System.Diagnostics;
using System.Globalization;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Recipes;

/// <summary>Reads a recipe whole, checks it, and runs its steps in batches of 1,000, one transaction each.</summary>
public sealed class RecipeRunner(IServiceProvider services, TimeProvider clock)
{
    private const int BatchSize = 1000;

    /// <param name="report">One line per step and every few seconds within one.</param>
    /// <exception cref="RecipeInvalid">The recipe is wrong; nothing was written.</exception>
    public Task RunAsync(string path, Action<string> report, CancellationToken cancellation) => RunAsync(path, new Dictionary<string, string>(), report, cancellation);

    /// <param name="settings">Properties of generator steps' options to be set, by name.</param>
    /// <param name="report">One line per step and every few seconds within one.</param>
    /// <exception cref="RecipeInvalid">The recipe is wrong; nothing was written.</exception>
    public async Task RunAsync(string path, IReadOnlyDictionary<string, string> settings, Action<string> report, CancellationToken cancellation)
    {
        var (name, hash, steps) = await ReadAsync(path, settings, cancellation);
        var (step, done) = await BeginAsync(name, hash, cancellation);
        if (step > 0 || done > 0)
        {
            report($"{name}: goes on at step {step + 1} of {steps.Count}, row {done + 1}");
        }

        while (step < steps.Count)
        {
            var started = Stopwatch.StartNew();
            var said = TimeSpan.Zero;
            var prepared = steps[step];
            while (done < prepared.Count)
            {
                (var nowAt, done) = await WriteBatchAsync(name, hash, prepared, step, done, cancellation);
                if (nowAt != step)
                {
                    step = nowAt;        // another node was faster
                    prepared = step < steps.Count ? steps[step] : prepared with { Count = 0 };
                }

                if (started.Elapsed - said > TimeSpan.FromSeconds(3))
                {
                    said = started.Elapsed;
                    report(Line(name, prepared.Name, done, prepared.Count, started.Elapsed));
                }
            }

            if (step < steps.Count)
            {
                report(Line(name, prepared.Name, done, prepared.Count, started.Elapsed));
                (step, done) = (step + 1, 0);
            }
        }

        await FinishAsync(name, hash, cancellation);
    }

    /// <summary>Whether some run of the recipe was begun and not finished, or finished: then a start leaves new runs to people.</summary>
    internal async Task<(bool Begun, bool Finished)> StateAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var runs = await scope.ServiceProvider.GetRequiredService<MarketplaceDbContext>().Set<RecipeRun>().AsNoTracking()
            .Select(run => run.FinishedAt).ToListAsync(cancellation);
        return (runs.Count > 0, runs.Any(finished => finished is not null));
    }

    private async Task<PreparedRecipe> ReadAsync(string path, IReadOnlyDictionary<string, string> settings, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return await new RecipeReader(scope.ServiceProvider).ReadAsync(path, settings, cancellation);
    }

    private async Task<(int Step, long Done)> BeginAsync(string name, string hash, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketplaceDbContext>();
        var begun = new RecipeRun { Name = name, Hash = hash, StartedAt = clock.GetUtcNow() };
        await db.InTransactionAsync(token => db.BulkInsertAsync([begun], Existing.Keep, token), cancellation);

        var run = await db.Set<RecipeRun>().AsNoTracking().SingleAsync(row => row.Name == name && row.Hash == hash, cancellation);
        if (run.FinishedAt is null)
        {
            return (run.Step, run.Done);
        }

        await db.InTransactionAsync(
            token => db.Set<RecipeRun>().Where(row => row.Name == name && row.Hash == hash)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Step, 0).SetProperty(row => row.Done, 0L).SetProperty(row => row.FinishedAt, (DateTimeOffset?)null), token),
            cancellation);
        return (0, 0);
    }

    private async Task<(int Step, long Done)> WriteBatchAsync(string name, string hash, PreparedStep prepared, int step, long done, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketplaceDbContext>();
        var count = (int)Math.Min(BatchSize, prepared.Count - done);
        await prepared.PrepareAsync(scope.ServiceProvider, done, count, cancellation);
        return await db.InTransactionAsync(
            async token =>
            {
                var moved = await db.Set<RecipeRun>().Where(run => run.Name == name && run.Hash == hash && run.Step <= step && (run.Step < step || run.Done == done))
                    .ExecuteUpdateAsync(set => set.SetProperty(run => run.Step, step).SetProperty(run => run.Done, done + count), token);
                if (moved == 0)
                {
                    var run = await db.Set<RecipeRun>().AsNoTracking().SingleAsync(row => row.Name == name && row.Hash == hash, token);
                    return (run.Step, run.Done);
                }

                await prepared.WriteAsync(scope.ServiceProvider, done, count, token);
                await db.SaveChangesAsync(token);
                return (step, done + count);
            },
            cancellation);
    }

    private async Task FinishAsync(string name, string hash, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MarketplaceDbContext>();
        var now = clock.GetUtcNow();
        await db.InTransactionAsync(
            token => db.Set<RecipeRun>().Where(run => run.Name == name && run.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(run => run.FinishedAt, now), token),
            cancellation);
    }

    private static string Line(string recipe, string step, long done, long count, TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"{recipe}: {step} {done:N0} of {count:N0} ({elapsed.TotalSeconds:0.0} s)");
}
