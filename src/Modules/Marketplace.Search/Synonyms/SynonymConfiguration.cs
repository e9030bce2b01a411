using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Search.Synonyms;

internal sealed class SynonymConfiguration : IEntityTypeConfiguration<Synonym>
{
    public void Configure(EntityTypeBuilder<Synonym> builder)
    {
        builder.ToTable("Search_Synonyms");
        builder.HasKey(synonym => new { synonym.Kind, synonym.Head });
        builder.Property(synonym => synonym.Head).HasMaxLength(30);
    }
}
