using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Platform.Jobs;

/// <summary>One job's row: its lease, so that one node runs it, and what came of its last run.</summary>
internal sealed class JobRun
{
    public required string Name { get; init; }
    public DateTimeOffset NextDueAt { get; set; }
    public Guid? LeasedBy { get; set; }
    public DateTimeOffset? LeasedUntil { get; set; }
    public DateTimeOffset? LastStartedAt { get; set; }

    /// <summary>Milliseconds.</summary>
    public long? LastDuration { get; set; }
    public string? LastResult { get; set; }
    public string? LastError { get; set; }
}

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("Platform_Jobs");
        builder.HasKey(run => run.Name);
        builder.Property(run => run.Name).HasMaxLength(200);
        builder.Property(run => run.LastResult).HasMaxLength(500);
        builder.Property(run => run.LastError).HasMaxLength(500);
    }
}
