using Marketplace.Platform.Data;
using Marketplace.Platform.Hosting;
using Marketplace.Search.Engines.Embedded;
using Marketplace.Search.Suggestions;

namespace Marketplace.Search.Indexing;

/// <summary>Before the first request: opens the index and lets a small one be built; a large one is built while the database answers plainly.</summary>
internal sealed class OpenIndex(MarketplaceDbContext db, EmbeddedEngine engine, IndexKeeper keeper, CatchUp catchUp, SearchWords words, WordsRefresh refresh) : IWarmUp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task WarmUpAsync(CancellationToken cancellation)
    {
        var site = await db.ReadIdentityAsync(cancellation);
        await keeper.OpenAsync(site.ToString("N"), cancellation);
        var work = engine.IsReady ? catchUp.ToEndAsync(cancellation) : keeper.Rebuilding;
        await Task.WhenAny(work, Task.Delay(Patience, cancellation));
        await words.RefreshLexiconAsync(cancellation);
        refresh.Begin();
    }
}
