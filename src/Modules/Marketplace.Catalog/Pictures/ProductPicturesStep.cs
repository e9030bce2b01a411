using System.Globalization;
using Marketplace.Catalog.Products;
using Marketplace.Media.Abstractions;
using Marketplace.Platform.Data;
using Marketplace.Platform.Recipes;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Pictures;

/// <summary>Brings the pictures of products.</summary>
internal sealed class ProductPicturesStep(MarketplaceDbContext db, IMedia media) : PicturesStep<ProductPictureRow>(media), IRecipeStep<ProductPictureRow>
{
    public static string Name => "product-pictures";

    public string KeyOf(ProductPictureRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Product}/{row.Position}");

    public IEnumerable<RowReference> ReferencesOf(ProductPictureRow row) => [new(ProductsStep.Name, row.Product)];

    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(key => ProductsStep.IdOf(key[..key.LastIndexOf('/')]), key => key);
        var found = await db.Set<ProductPicture>().Where(picture => ids.Keys.Contains(picture.ProductId)).Select(picture => picture.ProductId).ToListAsync(cancellation);
        return found.Select(id => ids[id]).ToHashSet();
    }

    public Task WriteAsync(IReadOnlyList<ProductPictureRow> rows, CancellationToken cancellation) =>
        db.BulkInsertAsync([.. rows.Select(row => PictureOf(row, PictureOf(row)))], Existing.Keep, cancellation);

    private static ProductPicture PictureOf(ProductPictureRow row, Picture picture) => new()
    {
        ProductId = ProductsStep.IdOf(row.Product),
        Position = row.Position,
        Hash = picture.Hash,
        Width = picture.Width,
        Height = picture.Height,
        AlternativeText = row.AlternativeText,
    };
}
