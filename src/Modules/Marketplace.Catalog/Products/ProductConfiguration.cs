using System.Text.Json;
using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Freight;
using Marketplace.Catalog.StandardGoods;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.Products;

internal sealed class ProductConfiguration
    : IEntityTypeConfiguration<Product>, IEntityTypeConfiguration<ProductTier>, IEntityTypeConfiguration<ProductCertificate>, IEntityTypeConfiguration<PriceChange>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("Catalog_Products");
        builder.Property(product => product.Slug).HasMaxLength(60);
        builder.Property(product => product.CategoryCode).HasMaxLength(6);
        builder.Property(product => product.Name).HasMaxLength(60);
        builder.Property(product => product.Specification).HasMaxLength(40);
        builder.Property(product => product.Subtitle).HasMaxLength(80);
        builder.Property(product => product.Variety).HasMaxLength(60);
        builder.Property(product => product.Grade).HasMaxLength(30);
        builder.Property(product => product.Processing).HasMaxLength(60);
        builder.Property(product => product.PackingUnit).HasMaxLength(10);
        builder.Property(product => product.OriginTownship).HasMaxLength(50);
        builder.Property(product => product.OriginVillage).HasMaxLength(50);
        builder.Property(product => product.OriginExplanation).HasMaxLength(500);
        builder.Property(product => product.StorageNote).HasMaxLength(100);
        builder.Property(product => product.LicenceNumber).HasMaxLength(50);
        builder.Property(product => product.LicenceExemption).HasMaxLength(100);
        builder.Property(product => product.Ingredients).HasMaxLength(500);
        builder.Property(product => product.Allergens).HasMaxLength(200);
        builder.Property(product => product.StandardCode).HasMaxLength(50);
        builder.Property(product => product.VatExemption).HasMaxLength(40);
        builder.Property(product => product.FreshnessPromise).HasMaxLength(200);
        builder.Property(product => product.Attributes).HasConversion(
            attributes => JsonSerializer.Serialize(attributes, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<IReadOnlyDictionary<string, string>>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyDictionary<string, string>>((left, right) => ReferenceEquals(left, right), attributes => attributes.Count));
        builder.HasOne<Category>().WithMany().HasForeignKey(product => product.CategoryCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FreightTemplate>().WithMany().HasForeignKey(product => product.FreightTemplateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StandardGood>().WithMany().HasForeignKey(product => product.StandardGoodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(product => product.Tiers).WithOne().HasForeignKey(tier => tier.ProductId);
        builder.HasMany(product => product.Certificates).WithOne().HasForeignKey(certificate => certificate.ProductId);
        builder.HasIndex(product => product.Number).IsUnique();
        builder.HasIndex(product => product.SupplierId);
        builder.HasIndex(product => product.StandardGoodId);
        builder.HasIndex(product => product.OriginAdcode);
    }

    public void Configure(EntityTypeBuilder<ProductTier> builder)
    {
        builder.ToTable("Catalog_ProductTiers");
        builder.HasKey(tier => new { tier.ProductId, tier.FromPacks });
    }

    public void Configure(EntityTypeBuilder<ProductCertificate> builder)
    {
        builder.ToTable("Catalog_ProductCertificates");
        builder.HasKey(certificate => new { certificate.ProductId, certificate.Kind });
        builder.Property(certificate => certificate.Number).HasMaxLength(50);
        builder.HasIndex(certificate => certificate.Number);
    }

    public void Configure(EntityTypeBuilder<PriceChange> builder)
    {
        builder.ToTable("Catalog_PriceChanges");
        builder.Property(change => change.By).HasMaxLength(200);
        builder.HasOne<Product>().WithMany().HasForeignKey(change => change.ProductId);
        builder.HasIndex(change => new { change.ProductId, change.At });
    }
}
