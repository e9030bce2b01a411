using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Platform.Commands;

internal sealed class MigrateCommand(MarketplaceDbContext db) : ICommand
{
    public string Name => "migrate";

    public string Arguments => "";

    public string Description => "brings the database up to date";

    public bool Writes => true;

    public async Task ExecuteAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        await db.Provider.PrepareAsync(db, cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        foreach (var migration in pending)
        {
            Console.WriteLine(migration);
        }

        await db.Database.MigrateAsync(cancellation);
        Console.WriteLine(pending.Count == 0 ? "The database is up to date." : $"{pending.Count} migrations applied.");
    }
}
