using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Platform.Modules;
using Marketplace.Sample;
using Marketplace.Testing;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Events;

public abstract class KeptTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    [Fact]
    public async Task Value_ReadBesideManyChanges_IsNeverOlderThanAChangeThatWasHeard()
    {
        var site = await StartAsync(customise: AddListeners);
        var (kept, heard) = (site.Services.GetRequiredService<KeptCopies>(), site.Services.GetRequiredService<HeardCopies>());
        var id = await StoredSheetAsync(site);
        var writing = Task.Run(async () =>
        {
            for (var copies = 2; copies <= 60; copies++)
            {
                await ChangeAsync(site, id, copies);
                await Task.Delay(Random.Shared.Next(4), Cancellation);
            }
        });

        var newest = 0;
        while (newest < 60)
        {
            newest = heard.Newest;        // taken before the value
            var value = await kept.GetAsync(Cancellation);
            Assert.True(value.Copies >= newest, $"It kept {value.Copies} when {newest} had been heard.");
            await Task.Yield();
        }

        await writing;
    }

    private protected static void AddListeners(IServiceCollection services) => services.AddChangeListener<KeptCopies>().AddChangeListener<HeardCopies>();

    private protected static async Task<Guid> StoredSheetAsync(MarketplaceApplication site)
    {
        var sheet = A.Sheet().Build();
        await site.AddAsync(sheet);
        return sheet.Id;
    }

    private protected static Task ChangeAsync(MarketplaceApplication site, Guid id, int copies) => site.InDatabaseAsync(async db =>
    {
        (await db.Sheets.SingleAsync(row => row.Id == id, Cancellation)).Rename("三月食材", "", copies);
        db.Announce(KeptCopies.ChangeTopic, copies.ToString());
        await db.SaveChangesAsync(Cancellation);
    });

    private protected sealed record CopiesRead(int Copies);

    /// <summary>The number of copies of the only sheet.</summary>
    private protected sealed class KeptCopies(IDbContextFactory<MarketplaceDbContext> contexts) : Kept<CopiesRead>
    {
        public const string ChangeTopic = "sample-copies";

        public override string Topic => ChangeTopic;

        protected override async Task<CopiesRead> ReadAsync(CancellationToken cancellation)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            var read = new CopiesRead(await db.Sheets.Select(sheet => sheet.Copies).SingleAsync(cancellation));
            await Task.Delay(Random.Shared.Next(4), cancellation);        // changes come in while it is being read
            return read;
        }
    }

    /// <summary>The newest change that came in: it is told after <see cref="KeptCopies"/>.</summary>
    private sealed class HeardCopies : IChangeListener
    {
        private int _newest;

        public string Topic => KeptCopies.ChangeTopic;

        public int Newest => Volatile.Read(ref _newest);

        public void OnChanged(IReadOnlyList<string> payloads) => Volatile.Write(ref _newest, int.Parse(payloads[^1]));
    }
}

public sealed class KeptTestsOnSqlite : KeptTests<Sqlite>;

public sealed class KeptTestsOnPostgreSql : KeptTests<PostgreSql>
{
    [Fact]
    public async Task Value_ChangedOnAnotherNode_IsReadAgain()
    {
        var (here, there) = (await StartAsync(customise: AddListeners), await StartAsync(customise: AddListeners));
        var id = await StoredSheetAsync(here);
        var kept = there.Services.GetRequiredService<KeptCopies>();
        Assert.Equal(1, (await kept.GetAsync(Cancellation)).Copies);

        await ChangeAsync(here, id, 7);

        await Eventually.Holds(async () => (await kept.GetAsync(Cancellation)).Copies == 7);
    }
}
