using Marketplace.Platform.Commands;
using Marketplace.Platform.Data;
using Marketplace.Search.Engines.Embedded;

namespace Marketplace.Search.Indexing;

/// <summary>Goes back to the index before the last rebuild.</summary>
internal sealed class ReturnCommand(MarketplaceDbContext db, EmbeddedEngine engine) : ICommand
{
    public string Name => "search return";

    public string Arguments => "";

    public string Description => "goes back to the search index before the last rebuild";

    public bool Writes => true;

    public async Task ExecuteAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (!await engine.OpenAsync((await db.ReadIdentityAsync(cancellation)).ToString("N")))
        {
            await SearchRequests.SendAsync(db, IndexRequest.Return, cancellation);
            Console.WriteLine("The site is running: every node goes back to its index before the last rebuild, if it has one.");
        }
        else if (await engine.ReturnAsync(cancellation))
        {
            Console.WriteLine("Done. At its next start the site brings it up to date.");
        }
        else
        {
            throw new CommandFailed("There is no index before the present one.");
        }
    }
}
