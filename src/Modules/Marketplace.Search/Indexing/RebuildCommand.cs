using Marketplace.Platform.Commands;
using Marketplace.Platform.Data;
using Marketplace.Search.Engines.Embedded;

namespace Marketplace.Search.Indexing;

/// <summary>Builds this machine's index; where a site has it open, asks every node to build its own.</summary>
internal sealed class RebuildCommand(MarketplaceDbContext db, EmbeddedEngine engine, IndexRebuild rebuild) : ICommand
{
    public string Name => "search rebuild";

    public string Arguments => "";

    public string Description => "builds the search index anew";

    public bool Writes => true;

    public async Task ExecuteAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (!await engine.OpenAsync((await db.ReadIdentityAsync(cancellation)).ToString("N")))
        {
            await SearchRequests.SendAsync(db, IndexRequest.Rebuild, cancellation);
            Console.WriteLine("The site is running: every node builds its index anew now, and searches in the present one until then.");
            return;
        }

        try
        {
            await rebuild.ExecuteAsync(line => Console.Write("\r" + line), cancellation);
            Console.WriteLine();
            Console.WriteLine("Done.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Console.WriteLine();
            throw new CommandFailed("The search index could not be built; the present one, if there is one, stays. " + IndexTrouble.Describe(failure));
        }
    }
}
