using System.Collections.Concurrent;
using Marketplace.Media.Abstractions;
using Marketplace.Platform.Recipes;

namespace Marketplace.Catalog.Pictures;

/// <summary>What steps that bring pictures have in common: a file that must be there, stored before the transaction.</summary>
internal abstract class PicturesStep<TRow>(IMedia media) where TRow : class, IPictureRow
{
    private readonly ConcurrentDictionary<TRow, Picture> _stored = [];

    public Task<IReadOnlyList<(TRow Row, string Fault)>> CheckAsync(IReadOnlyList<TRow> rows, RecipeRows recipe, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<(TRow, string)>>([.. rows.Where(row => PathOf(row, recipe.Folder) is null).Select(row => (row, $"There is no picture “{row.File}” below the recipe's folder."))]);

    /// <summary>Several at once: looking at a picture is work for a processor, writing it for the disk.</summary>
    public Task PrepareAsync(IReadOnlyList<TRow> rows, string folder, CancellationToken cancellation) => Parallel.ForEachAsync(rows, cancellation, async (row, token) =>
    {
        await using var file = File.OpenRead(PathOf(row, folder)!);
        _stored[row] = await media.StoreAsync(file, token);
    });

    /// <summary>The picture of a row that was prepared.</summary>
    protected Picture PictureOf(TRow row) => _stored[row];

    private static string? PathOf(TRow row, string folder) => RecipeFiles.Find(folder, row.File) is [var path] ? path : null;
}
