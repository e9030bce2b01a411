using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Platform.Recipes;

/// <summary>How far a recipe has come; moved on in the transaction of each batch, so that a broken-off one goes on behind its last batch.</summary>
internal sealed class RecipeRun
{
    public required string Name { get; init; }

    /// <summary>Of the recipe and all its files: a changed recipe begins again.</summary>
    public required string Hash { get; init; }
    public int Step { get; set; }
    public long Done { get; set; }
    public DateTimeOffset StartedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }
}

internal sealed class RecipeRunConfiguration : IEntityTypeConfiguration<RecipeRun>
{
    public void Configure(EntityTypeBuilder<RecipeRun> builder)
    {
        builder.ToTable("Platform_RecipeRuns");
        builder.HasKey(run => new { run.Name, run.Hash });
        builder.Property(run => run.Name).HasMaxLength(100);
        builder.Property(run => run.Hash).HasMaxLength(64);
    }
}
