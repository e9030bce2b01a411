using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Platform.Events;

/// <summary>One event for one handler, until it is done.</summary>
internal sealed class OutboxMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Event { get; init; }
    public required string Handler { get; init; }
    public required string Payload { get; init; }
    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>The next attempt, or the end of the lease of the present one; null when it was given up and waits for a person.</summary>
    public DateTimeOffset? DueAt { get; set; }
    public DateTimeOffset? DoneAt { get; set; }
    public Guid? LeasedBy { get; set; }
    public int Attempts { get; set; }

    /// <summary>Type and first line of the last failure; payloads are never repeated here.</summary>
    public string? LastError { get; set; }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Platform_Outbox");
        builder.Property(message => message.Event).HasMaxLength(200);
        builder.Property(message => message.Handler).HasMaxLength(200);
        builder.Property(message => message.LastError).HasMaxLength(500);
        builder.HasIndex(message => message.DueAt).HasFilter("\"DoneAt\" IS NULL");
        builder.HasIndex(message => message.DoneAt).HasFilter("\"DoneAt\" IS NOT NULL");
    }
}
