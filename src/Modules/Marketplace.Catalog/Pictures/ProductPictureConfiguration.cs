using Marketplace.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.Pictures;

internal sealed class ProductPictureConfiguration : IEntityTypeConfiguration<ProductPicture>
{
    public void Configure(EntityTypeBuilder<ProductPicture> builder)
    {
        builder.ToTable("Catalog_ProductPictures");
        builder.HasKey(picture => new { picture.ProductId, picture.Position });
        builder.Property(picture => picture.Hash).HasMaxLength(64);
        builder.Property(picture => picture.AlternativeText).HasMaxLength(200);
        builder.HasOne<Product>().WithMany().HasForeignKey(picture => picture.ProductId);
    }
}
