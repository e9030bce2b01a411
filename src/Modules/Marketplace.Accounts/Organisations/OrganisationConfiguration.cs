using Marketplace.Accounts.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Accounts.Organisations;

internal sealed class OrganisationConfiguration
    : IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<Member>, IEntityTypeConfiguration<OrganisationKind>, IEntityTypeConfiguration<PermissionSet>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Accounts_Organisations");
        builder.Property(organisation => organisation.Name).HasMaxLength(200);
        builder.Property(organisation => organisation.Kind).HasMaxLength(40);
        builder.Property(organisation => organisation.CreditCode).HasMaxLength(18);
        builder.Property(organisation => organisation.Path).HasMaxLength(330);
        builder.HasOne<OrganisationKind>().WithMany().HasForeignKey(organisation => organisation.Kind).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(organisation => organisation.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(organisation => organisation.Members).WithOne().HasForeignKey(member => member.OrganisationId);
        builder.HasIndex(organisation => organisation.CreditCode).IsUnique();
        builder.HasIndex(organisation => organisation.Path);
    }

    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Accounts_Members");
        builder.HasOne<User>().WithMany().HasForeignKey(member => member.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(member => new { member.OrganisationId, member.UserId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<OrganisationKind> builder)
    {
        builder.ToTable("Accounts_OrganisationKinds");
        builder.HasKey(kind => kind.Code);
        builder.Property(kind => kind.Code).HasMaxLength(40);
        builder.Property(kind => kind.NameZh).HasMaxLength(50);
        builder.Property(kind => kind.NameEn).HasMaxLength(50);
    }

    public void Configure(EntityTypeBuilder<PermissionSet> builder)
    {
        builder.ToTable("Accounts_PermissionSets");
        builder.HasKey(set => new { set.Kind, set.Code });
        builder.Property(set => set.Kind).HasMaxLength(40);
        builder.Property(set => set.Code).HasMaxLength(40);
        builder.Property(set => set.NameZh).HasMaxLength(50);
        builder.Property(set => set.NameEn).HasMaxLength(50);
        builder.HasOne<OrganisationKind>().WithMany().HasForeignKey(set => set.Kind);
    }
}
