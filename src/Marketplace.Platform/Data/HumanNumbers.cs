using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Platform.Data;

/// <summary>Numbers for people: from one row per kind and day. The row is locked until the commit, so they are taken last.</summary>
public static class HumanNumbers
{
    /// <summary>The next number of a kind on a day; given back if the transaction fails.</summary>
    public static Task<long> NextNumberAsync(this MarketplaceDbContext db, string kind, DateOnly day, CancellationToken cancellation) =>
        TakeAsync(db, kind, day, 1, cancellation);

    /// <summary>The first of <paramref name="count"/> numbers of a kind that has one counter for ever.</summary>
    public static async Task<long> NextNumbersAsync(this MarketplaceDbContext db, string kind, int count, CancellationToken cancellation) =>
        await TakeAsync(db, kind, DateOnly.MinValue, count, cancellation) - count + 1;

    private static async Task<long> TakeAsync(MarketplaceDbContext db, string kind, DateOnly day, int count, CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is taken in the transaction that uses it.");
        }

        var taken = await db.Database.SqlQuery<long>($"""
            INSERT INTO "Platform_HumanNumbers" ("Kind", "Day", "Value") VALUES ({kind}, {day}, {count})
            ON CONFLICT ("Kind", "Day") DO UPDATE SET "Value" = "Platform_HumanNumbers"."Value" + {count}
            RETURNING "Value"
            """).ToListAsync(cancellation);
        return taken[0];
    }
}

internal sealed class HumanNumber
{
    public required string Kind { get; init; }
    public DateOnly Day { get; init; }
    public long Value { get; init; }
}

internal sealed class HumanNumberConfiguration : IEntityTypeConfiguration<HumanNumber>
{
    public void Configure(EntityTypeBuilder<HumanNumber> builder)
    {
        builder.ToTable("Platform_HumanNumbers");
        builder.HasKey(number => new { number.Kind, number.Day });
        builder.Property(number => number.Kind).HasMaxLength(20);
    }
}
