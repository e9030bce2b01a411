using Marketplace.Suppliers.Directory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Suppliers.Mandates;

internal sealed class AgencyMandateConfiguration : IEntityTypeConfiguration<AgencyMandate>
{
    public void Configure(EntityTypeBuilder<AgencyMandate> builder)
    {
        builder.ToTable("Suppliers_Mandates");
        builder.HasOne<Supplier>().WithMany().HasForeignKey(mandate => mandate.AgentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Supplier>().WithMany().HasForeignKey(mandate => mandate.PrincipalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(mandate => new { mandate.AgentId, mandate.PrincipalId, mandate.From }).IsUnique();
    }
}
