using Marketplace.Catalog.Categories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.StandardGoods;

internal sealed class StandardGoodConfiguration : IEntityTypeConfiguration<StandardGood>
{
    public void Configure(EntityTypeBuilder<StandardGood> builder)
    {
        builder.ToTable("Catalog_StandardGoods");
        builder.Property(good => good.Key).HasMaxLength(60);
        builder.Property(good => good.CategoryCode).HasMaxLength(6);
        builder.Property(good => good.Name).HasMaxLength(60);
        builder.Property(good => good.Variety).HasMaxLength(60);
        builder.Property(good => good.Specification).HasMaxLength(60);
        builder.Property(good => good.Grade).HasMaxLength(30);
        builder.Property(good => good.Processing).HasMaxLength(60);
        builder.HasOne<Category>().WithMany().HasForeignKey(good => good.CategoryCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(good => good.Key).IsUnique();
    }
}
