using Marketplace.Regions.Abstractions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Regions.Divisions;

internal sealed class DivisionConfiguration : IEntityTypeConfiguration<Division>, IEntityTypeConfiguration<ListedCounty>, IEntityTypeConfiguration<KeyCounty>
{
    public void Configure(EntityTypeBuilder<Division> builder)
    {
        builder.ToTable("Regions_Divisions");
        builder.HasKey(division => division.Adcode);
        builder.Property(division => division.Adcode).ValueGeneratedNever();
        builder.Property(division => division.Name).HasMaxLength(50);
        builder.Property(division => division.ShortName).HasMaxLength(50);
        builder.Property(division => division.Pinyin).HasMaxLength(100);
        builder.Property(division => division.Initials).HasMaxLength(50);
    }

    public void Configure(EntityTypeBuilder<ListedCounty> builder)
    {
        builder.ToTable("Regions_ListedCounties");
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.Property(row => row.NameAsListed).HasMaxLength(50);
        builder.Property(row => row.Note).HasMaxLength(300);
        builder.HasIndex(row => row.AdcodeAsListed).IsUnique();
    }

    public void Configure(EntityTypeBuilder<KeyCounty> builder)
    {
        builder.ToTable("Regions_KeyCounties");
        builder.HasKey(row => new { row.Adcode, row.Level });
    }
}
