using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.Pictures;

internal sealed class CoverConfiguration : IEntityTypeConfiguration<Cover>
{
    public void Configure(EntityTypeBuilder<Cover> builder)
    {
        builder.ToTable("Catalog_Covers");
        builder.HasKey(cover => new { cover.Of, cover.Key });
        builder.Property(cover => cover.Key).HasMaxLength(60);
        builder.Property(cover => cover.Hash).HasMaxLength(64);
        builder.Property(cover => cover.AlternativeText).HasMaxLength(200);
    }
}
