using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Sample.Wares;

internal sealed class WareConfiguration : IEntityTypeConfiguration<Ware>
{
    public void Configure(EntityTypeBuilder<Ware> builder)
    {
        builder.ToTable("Sample_Wares");
        builder.Property(ware => ware.Name).HasMaxLength(100);
        builder.HasIndex(ware => ware.Number).IsUnique();
    }
}
