using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Search.Synonyms;

/// <summary>The site's synonyms in memory.</summary>
internal sealed class SynonymList(IDbContextFactory<MarketplaceDbContext> contexts) : Kept<SynonymTable>
{
    public const string ChangeTopic = "synonyms";

    public override string Topic => ChangeTopic;

    protected override async Task<SynonymTable> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return new SynonymTable(await db.Set<Synonym>().AsNoTracking().ToListAsync(cancellation));
    }
}
