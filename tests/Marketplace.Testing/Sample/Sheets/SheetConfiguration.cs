using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Sample.Sheets;

internal sealed class SheetConfiguration : IEntityTypeConfiguration<Sheet>, IEntityTypeConfiguration<SheetLine>, IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Sheet> builder)
    {
        builder.ToTable("Sample_Sheets");
        builder.Property(sheet => sheet.Title).HasMaxLength(100);
        builder.Property(sheet => sheet.Remark).HasMaxLength(500);
        builder.HasMany(sheet => sheet.Lines).WithOne().HasForeignKey(line => line.SheetId);
        builder.HasIndex(sheet => sheet.OrganisationId);
        builder.HasIndex(sheet => sheet.Number).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SheetLine> builder)
    {
        builder.ToTable("Sample_SheetLines");
        builder.Property(line => line.Text).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<Receipt> builder) => builder.ToTable("Sample_Receipts");
}
