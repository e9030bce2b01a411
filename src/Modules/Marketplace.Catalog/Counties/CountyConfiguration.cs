using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Catalog.Counties;

internal sealed class CountyConfiguration : IEntityTypeConfiguration<CountyStory>, IEntityTypeConfiguration<CountySeason>
{
    public void Configure(EntityTypeBuilder<CountyStory> builder)
    {
        builder.ToTable("Catalog_CountyStories");
        builder.HasKey(story => story.Adcode);
        builder.Property(story => story.Adcode).ValueGeneratedNever();
        builder.Property(story => story.Lead).HasMaxLength(80);
        builder.Property(story => story.Story).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<CountySeason> builder)
    {
        builder.ToTable("Catalog_CountySeasons");
        builder.HasKey(season => new { season.Adcode, season.Good });
        builder.Property(season => season.Good).HasMaxLength(20);
    }
}
