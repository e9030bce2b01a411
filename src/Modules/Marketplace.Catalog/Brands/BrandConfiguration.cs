using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.Brands;

internal sealed class BrandConfiguration : IEntityTypeConfiguration<Brand>, IEntityTypeConfiguration<BrandUser>
{
    public void Configure(EntityTypeBuilder<Brand> builder)
    {
        builder.ToTable("Catalog_Brands");
        builder.Property(brand => brand.Slug).HasMaxLength(60);
        builder.Property(brand => brand.Name).HasMaxLength(50);
        builder.Property(brand => brand.Holder).HasMaxLength(100);
        builder.Property(brand => brand.Story).HasMaxLength(2000);
        builder.Property(brand => brand.Promise).HasMaxLength(500);
        builder.HasMany(brand => brand.Users).WithOne().HasForeignKey(user => user.BrandId);
        builder.HasIndex(brand => brand.Slug).IsUnique();
        builder.HasIndex(brand => brand.Adcode);
    }

    public void Configure(EntityTypeBuilder<BrandUser> builder)
    {
        builder.ToTable("Catalog_BrandUsers");
        builder.HasKey(user => new { user.BrandId, user.SupplierId });
        builder.HasIndex(user => user.SupplierId);
    }
}
