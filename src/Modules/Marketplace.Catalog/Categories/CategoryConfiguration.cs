using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.Categories;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>, IEntityTypeConfiguration<CategoryAttribute>
{
    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.ToTable("Catalog_Categories");
        builder.HasKey(category => category.Code);
        builder.Property(category => category.Code).HasMaxLength(6);
        builder.Property(category => category.NameZh).HasMaxLength(50);
        builder.Property(category => category.NameEn).HasMaxLength(80);
        builder.Property(category => category.PackingUnit).HasMaxLength(10);
        builder.Property(category => category.ShelfLife).HasMaxLength(30);
        builder.Property(category => category.Storage).HasMaxLength(50);
        builder.Property(category => category.VatRate).HasMaxLength(20);
        builder.Property(category => category.SelfProducedExempt).HasMaxLength(60);
        builder.Property(category => category.TaxCode).HasMaxLength(19);
    }

    public void Configure(EntityTypeBuilder<CategoryAttribute> builder)
    {
        builder.ToTable("Catalog_CategoryAttributes");
        builder.HasKey(attribute => new { attribute.CategoryCode, attribute.Code });
        builder.Property(attribute => attribute.CategoryCode).HasMaxLength(6);
        builder.Property(attribute => attribute.Code).HasMaxLength(40);
        builder.Property(attribute => attribute.NameZh).HasMaxLength(50);
        builder.Property(attribute => attribute.NameEn).HasMaxLength(50);
        builder.Property(attribute => attribute.Unit).HasMaxLength(20);
        builder.HasOne<Category>().WithMany().HasForeignKey(attribute => attribute.CategoryCode);
    }
}
