using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Accounts.Users;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Accounts_Users");
        builder.Property(user => user.Mobile).HasMaxLength(20);
        builder.Property(user => user.DisplayName).HasMaxLength(50);
        builder.HasIndex(user => user.Mobile).IsUnique();
    }
}
