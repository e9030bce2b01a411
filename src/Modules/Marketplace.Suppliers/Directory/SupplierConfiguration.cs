using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Suppliers.Directory;

internal sealed class SupplierConfiguration : IEntityTypeConfiguration<Supplier>, IEntityTypeConfiguration<Licence>
{
    public void Configure(EntityTypeBuilder<Supplier> builder)
    {
        builder.ToTable("Suppliers_Suppliers");
        builder.Property(supplier => supplier.Name).HasMaxLength(200);
        builder.Property(supplier => supplier.ShortName).HasMaxLength(40);
        builder.Property(supplier => supplier.CreditCode).HasMaxLength(18);
        builder.Property(supplier => supplier.Township).HasMaxLength(50);
        builder.Property(supplier => supplier.Village).HasMaxLength(50);
        builder.Property(supplier => supplier.Address).HasMaxLength(200);
        builder.Property(supplier => supplier.BusinessScope).HasMaxLength(500);
        builder.Property(supplier => supplier.Introduction).HasMaxLength(2000);
        builder.HasMany(supplier => supplier.Licences).WithOne().HasForeignKey(licence => licence.SupplierId);
        builder.HasIndex(supplier => supplier.Number).IsUnique();
        builder.HasIndex(supplier => supplier.CreditCode).IsUnique();
        builder.HasIndex(supplier => supplier.OrganisationId);
        builder.HasIndex(supplier => supplier.Adcode);
    }

    public void Configure(EntityTypeBuilder<Licence> builder)
    {
        builder.ToTable("Suppliers_Licences");
        builder.Property(licence => licence.Number).HasMaxLength(50);
        builder.HasIndex(licence => licence.Number);
        builder.HasIndex(licence => new { licence.SupplierId, licence.Kind, licence.Number }).IsUnique();
    }
}
