using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Platform.Lifecycles;

/// <summary>One line of the audit trail: who did what to which entity, when, and why. Written once, never changed.</summary>
public sealed class AuditEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Entity { get; init; }
    public required Guid EntityId { get; init; }

    /// <summary>The lifecycle that moved, e.g. <c>DemandStatus</c>, or the act, e.g. <c>MemberAdded</c>.</summary>
    public required string What { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public required DateTimeOffset At { get; init; }
    public Guid? UserId { get; init; }
    public Guid? OrganisationId { get; init; }

    /// <summary>The name at the time of the act.</summary>
    public required string ActorName { get; init; }
    public required string Reason { get; init; }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Platform_Audit");
        builder.Property(entry => entry.Entity).HasMaxLength(100);
        builder.Property(entry => entry.What).HasMaxLength(100);
        builder.Property(entry => entry.From).HasMaxLength(100);
        builder.Property(entry => entry.To).HasMaxLength(100);
        builder.Property(entry => entry.ActorName).HasMaxLength(200);
        builder.Property(entry => entry.Reason).HasMaxLength(2000);
        builder.HasIndex(entry => new { entry.EntityId, entry.At });
    }
}
