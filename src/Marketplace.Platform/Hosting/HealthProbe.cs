using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Platform.Hosting;

/// <summary>One row that the health check writes: a database that only reads is not healthy.</summary>
internal sealed class HealthProbe
{
    public const int OnlyId = 1;

    public int Id { get; init; }
    public DateTimeOffset WrittenAt { get; init; }
}

internal sealed class HealthProbeConfiguration : IEntityTypeConfiguration<HealthProbe>
{
    public void Configure(EntityTypeBuilder<HealthProbe> builder)
    {
        builder.ToTable("Platform_HealthProbe");
        builder.Property(probe => probe.Id).ValueGeneratedNever();
        builder.HasData(new HealthProbe { Id = HealthProbe.OnlyId, WrittenAt = DateTimeOffset.UnixEpoch });
    }
}
