using System.Globalization;
using Marketplace.Catalog.Products;
using Marketplace.Media.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Pictures;

/// <summary>Brings the pictures of products.</summary>
internal sealed class ProductPicturesStep(MarketplaceDbContext db, IMedia media) : IRecipeStep<ProductPictureRow>
{
    private readonly Dictionary<ProductPictureRow, Picture> _stored = [];

    public static string Name => "product-pictures";

    public string KeyOf(ProductPictureRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Product}/{row.Position}");

    public IEnumerable<RowReference> ReferencesOf(ProductPictureRow row) => [new(ProductsStep.Name, row.Product)];

    public Task<IReadOnlyList<(ProductPictureRow Row, string Fault)>> CheckAsync(IReadOnlyList<ProductPictureRow> rows, RecipeRows recipe, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<(ProductPictureRow, string)>>([.. rows.Where(row => PathOf(row, recipe.Folder) is null).Select(row => (row, $"There is no picture “{row.File}” below the recipe's folder."))]);

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(key => ProductsStep.IdOf(key[..key.LastIndexOf('/')]), key => key);
        var found = await db.Set<ProductPicture>().Where(picture => ids.Keys.Contains(picture.ProductId)).Select(picture => picture.ProductId).ToListAsync(cancellation);
        return found.Select(id => ids[id]).ToHashSet();
    }

    public async Task PrepareAsync(IReadOnlyList<ProductPictureRow> rows, string folder, CancellationToken cancellation)
    {
        foreach (var row in rows)
        {
            await using var file = File.OpenRead(PathOf(row, folder)!);
            _stored[row] = await media.StoreAsync(file, cancellation);
        }
    }

    public Task WriteAsync(IReadOnlyList<ProductPictureRow> rows, CancellationToken cancellation) => db.BulkInsertAsync(
        [
            .. rows.Select(row => new ProductPicture
            {
                ProductId = ProductsStep.IdOf(row.Product),
                Position = row.Position,
                Hash = _stored[row].Hash,
                Width = _stored[row].Width,
                Height = _stored[row].Height,
                AlternativeText = row.AlternativeText,
            }),
        ],
        Existing.Keep,
        cancellation);

    private static string? PathOf(ProductPictureRow row, string folder) => RecipeFiles.Find(folder, row.File) is [var path] ? path : null;
}
