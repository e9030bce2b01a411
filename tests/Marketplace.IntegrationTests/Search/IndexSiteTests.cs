using Marketplace.Platform;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Sample;
using Marketplace.Sample.Wares;
using Marketplace.Search.Abstractions;
using Marketplace.Search.Engines.Embedded;
using Marketplace.Search.Indexing;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Search;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Marketplace.IntegrationTests.Search;

/// <summary>Tests of sites that have wares to be found, all with one folder for their index.</summary>
public abstract class IndexSiteTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    /// <summary>Where the sites of a test write.</summary>
    private protected string Data { get; } = TestFolder.NewFolder();

    private protected string IndexFolder => Path.Combine(Data, "search");

    private protected async Task<MarketplaceApplication> StartSiteAsync(Action<Trouble>? trouble = null, int mostPages = 0, string? data = null)
    {
        var site = new MarketplaceApplication(Database)
        {
            WorksInBackground = true,
            Settings = new Dictionary<string, string> { ["Data:Path"] = data ?? Data },
            Customise = services =>
            {
                if (mostPages > 0)
                {
                    services.AddSingleton(new EmbeddedOptions(IndexFolder, mostPages));
                }

                if (trouble is not null)
                {
                    var made = new Trouble();
                    trouble(made);
                    services.AddSingleton(made);
                }
            },
        };
        return await site.StartAsync();
    }

    private protected Task OfferAsync(int from, int count) => WriteAsync(db => db.AddRange(Enumerable.Range(from, count).Select(number => Ware.Offer(number, NameOf(number), new Money(1000 + number)))));

    private protected static string NameOf(int number) => $"第{number:D5}号大米";

    /// <summary>A change of some wares by chance, in one transaction.</summary>
    private protected async Task ChangeAsync(Random random, int wares, int count)
    {
        var numbers = Enumerable.Range(0, count).Select(_ => random.Next(1, wares + 1)).ToList();
        await Database.LookAsync(async db =>
        {
            await db.Wares.Where(ware => numbers.Contains(ware.Number)).ForEachAsync(ware => ware.Change(changed =>
            {
                switch (random.Next(4))
                {
                    case 0: changed.Price = new Money(random.Next(100, 90_000)); break;
                    case 1: changed.IsInStock = !changed.IsInStock; break;
                    case 2: changed.IsListed = !changed.IsListed; break;
                    default: changed.Name = NameOf(changed.Number) + random.Next(3); break;
                }
            }), Cancellation);
            return await db.SaveChangesAsync(Cancellation);
        });
    }

    private protected Task WriteAsync(Action<MarketplaceDbContext> write) => Database.LookAsync(db =>
    {
        write(db);
        return db.SaveChangesAsync(Cancellation);
    });

    /// <summary>What a killed site had in its hands is due again.</summary>
    private protected Task LeasesEndAsync() => Database.LookAsync(db => db.InTransactionAsync(
        token => db.Set<OutboxMessage>().Where(message => message.DoneAt == null).ExecuteUpdateAsync(set => set.SetProperty(message => message.DueAt, DateTimeOffset.UtcNow), token),
        Cancellation));

    private protected Task<SearchResult> SearchAsync(MarketplaceApplication site, string text) =>
        site.InScopeAsync<ISearch, SearchResult>(search => search.SearchAsync(new SearchQuery { Kind = WareDocuments.WareKind, Text = text }, Cancellation));

    /// <summary>The site's index comes to be exactly what the database has.</summary>
    private protected async Task EqualsDatabaseAsync(MarketplaceApplication site)
    {
        await Eventually.Holds(async () => await Database.LookAsync(db => db.Set<OutboxMessage>().CountAsync(message => message.DoneAt == null, Cancellation)) == 0);
        await Eventually.Holds(() => site.Services.GetRequiredService<EmbeddedEngine>().IsReady);
        var difference = "not compared";
        try
        {
            // PostgreSQL shows a line of the feed only when no older transaction is open, in whichever database of the server
            await Eventually.Holds(async () => (difference = await DifferenceAsync(site)) is null);
        }
        catch (TimeoutException)
        {
            Assert.Fail(difference);
        }
    }

    private async Task<string?> DifferenceAsync(MarketplaceApplication site)
    {
        await site.Services.GetRequiredService<CatchUp>().ToEndAsync(Cancellation);
        var listed = await Database.LookAsync(db => db.Wares.AsNoTracking().Where(ware => ware.IsListed).ToListAsync(Cancellation));
        var found = await IndexContent.OfAsync(site.Services.GetRequiredService<EmbeddedEngine>(), WareDocuments.WareKind, Cancellation);
        var wrong = listed.Where(ware => !found.TryGetValue(ware.Id, out var document) || document != (ware.Name, ware.Price.Fen, ware.IsInStock)).ToList();
        return wrong.Count == 0 && found.Count == listed.Count ? null : $"{found.Count} documents for {listed.Count} wares; {wrong.Count} are missing or old.";
    }

    /// <summary>Whether the site finds a ware under its first name.</summary>
    private protected async Task<bool> FindsAsync(MarketplaceApplication site, int number)
    {
        var id = await Database.LookAsync(db => db.Wares.Where(ware => ware.Number == number).Select(ware => ware.Id).SingleAsync(Cancellation));
        return (await SearchAsync(site, NameOf(number))).Ids.Contains(id);
    }

    private protected static async Task<HealthReportEntry> HealthAsync(MarketplaceApplication site) =>
        (await site.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Name == "search", Cancellation)).Entries["search"];
}
