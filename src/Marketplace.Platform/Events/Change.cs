using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Platform.Events;

/// <summary>A line of the append-only feed that every node reads from its own cursor. (On PostgreSQL it has its transaction's id beside it.)</summary>
internal sealed class Change
{
    public long Id { get; init; }
    public required string Topic { get; init; }
    public required string Payload { get; init; }
}

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("Platform_Changes");
        builder.Property(change => change.Id).ValueGeneratedOnAdd();
        builder.Property(change => change.Topic).HasMaxLength(50);
    }
}
