using Marketplace.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Sample.Arrivals;

/// <summary>A row with an id by chance: were a batch written twice, its rows would be there twice.</summary>
internal sealed class Arrival
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required long Number { get; init; }
    public required Money Price { get; init; }
    public required Quantity Weight { get; init; }
}

internal sealed class ArrivalConfiguration : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder) => builder.ToTable("Sample_Arrivals");
}
