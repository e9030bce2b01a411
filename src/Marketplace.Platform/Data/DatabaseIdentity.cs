using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Marketplace.Platform.Data;

/// <summary>A name that no other database has, given when it is first asked for: what is kept beside a database knows by it whether it belongs there.</summary>
public static class DatabaseIdentity
{
    public static async Task<Guid> ReadIdentityAsync(this MarketplaceDbContext db, CancellationToken cancellation)
    {
        var known = await db.Set<IdentityRow>().AsNoTracking().Select(row => (Guid?)row.Identity).SingleOrDefaultAsync(cancellation);
        if (known is { } identity)
        {
            return identity;
        }

        IdentityRow[] first = [new() { Id = IdentityRow.OnlyId, Identity = Guid.NewGuid() }];
        await db.InTransactionAsync(token => db.BulkInsertAsync(first, Existing.Keep, token), cancellation);        // another node may have been quicker
        return await db.Set<IdentityRow>().AsNoTracking().Select(row => row.Identity).SingleAsync(cancellation);
    }
}

internal sealed class IdentityRow
{
    public const int OnlyId = 1;

    public int Id { get; init; }
    public required Guid Identity { get; init; }
}

internal sealed class IdentityRowConfiguration : IEntityTypeConfiguration<IdentityRow>
{
    public void Configure(EntityTypeBuilder<IdentityRow> builder)
    {
        builder.ToTable("Platform_Identity");
        builder.Property(row => row.Id).ValueGeneratedNever();
    }
}
