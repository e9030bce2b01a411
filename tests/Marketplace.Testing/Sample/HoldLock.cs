using Marketplace.Platform.Commands;
using Marketplace.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Sample;

/// <summary>Another program that keeps the database for itself until its input ends: a copy tool, an editor.</summary>
internal sealed class HoldLock(MarketplaceDbContext db) : ICommand
{
    public string Name => "hold-lock";

    public string Arguments => "";

    public string Description => "keeps a transaction open";

    public bool Writes => false;

    public Task ExecuteAsync(IReadOnlyList<string> arguments, CancellationToken cancellation) => db.InTransactionAsync(
        async token =>
        {
            await db.Database.ExecuteSqlAsync($"""UPDATE "Platform_HealthProbe" SET "Id" = "Id" """, token);
            Console.WriteLine("held");
            await Console.In.ReadLineAsync(token);
        },
        cancellation);
}
