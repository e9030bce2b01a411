using System.IO.Compression;
using System.Net;
using Marketplace.Accounts.Abstractions;
using Marketplace.Platform;
using Marketplace.Platform.Caching;
using Marketplace.Sample;
using Marketplace.Sample.Wares;
using Marketplace.Testing;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Pages;

/// <summary>What is kept of pages, for whom, and for how long.</summary>
public abstract class CachedPageTests<TServer> : OwnSiteTests<TServer> where TServer : DatabaseServer, new()
{
    private protected const string Address = "/sample/wares/1";
    private int _renderings;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.LookAsync(db =>
        {
            db.Add(Ware.Offer(1, "大米", new Money(1000)));
            return db.SaveChangesAsync(Cancellation);
        });
    }

    [Fact]
    public async Task Page_IsMadeOnceForAllVisitors()
    {
        var site = await StartAsync();

        var first = await site.AsNobody().GetStringAsync(Address, Cancellation);
        var second = await site.AsNobody().GetStringAsync(Address, Cancellation);

        Assert.StartsWith("zh-CN visitor 大米 ¥10.00", first);
        Assert.Equal((first, 1), (second, _renderings));
    }

    [Fact]
    public async Task PageOfSomebody_IsNeverKeptNorTakenFromWhatIsKept()
    {
        var site = await StartAsync();
        var person = await site.MemberAsync(OrganisationKinds.Supplier);

        var somebody = await site.As(person).GetStringAsync(Address, Cancellation);
        var visitor = await site.AsNobody().GetStringAsync(Address, Cancellation);
        var again = await site.As(person).GetStringAsync(Address, Cancellation);

        Assert.StartsWith("zh-CN somebody", somebody);
        Assert.StartsWith("zh-CN visitor", visitor);
        Assert.Equal((somebody, 3), (again, _renderings));
    }

    [Fact]
    public async Task PageInAnotherLanguage_IsAnotherPage()
    {
        var site = await StartAsync();
        using var english = site.AsNobody();
        english.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Culture=c=en|uic=en");

        Assert.StartsWith("zh-CN visitor", await site.AsNobody().GetStringAsync(Address, Cancellation));
        Assert.StartsWith("en visitor", await english.GetStringAsync(Address, Cancellation));
        Assert.StartsWith("zh-CN visitor", await site.AsNobody().GetStringAsync(Address, Cancellation));
    }

    [Theory]
    [InlineData("?size=large", 1)]
    [InlineData("?size=huge", 2)]
    [InlineData("?size=large&size=huge", 2)]
    [InlineData("?q=anything", 2)]
    public async Task Parameter_IsKeptOnlyWhenItIsOneOfFew(string query, int renderings)
    {
        var site = await StartAsync();

        await site.AsNobody().GetStringAsync(Address + query, Cancellation);
        await site.AsNobody().GetStringAsync(Address + query, Cancellation);

        Assert.Equal(renderings, _renderings);
    }

    [Fact]
    public async Task Page_ThatSetsACookie_IsNotKept()
    {
        var site = await StartAsync();

        await site.AsNobody().GetStringAsync(Address + "/remembered", Cancellation);
        await site.AsNobody().GetStringAsync(Address + "/remembered", Cancellation);

        Assert.Equal(2, _renderings);
    }

    [Fact]
    public async Task KnownPage_IsNotSentAgain()
    {
        var site = await StartAsync();
        var first = await site.AsNobody().GetAsync(Address, Cancellation);
        using var browser = site.AsNobody();
        browser.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        var known = await browser.GetAsync(Address, Cancellation);
        await ChangePriceAsync(2000);
        await site.DrainOutboxAsync();
        await Eventually.Holds(() => VersionOf(site) > 0);
        var changed = await browser.GetAsync(Address, Cancellation);

        Assert.Equal((HttpStatusCode.NotModified, 0), (known.StatusCode, (await known.Content.ReadAsByteArrayAsync(Cancellation)).Length));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(first.Headers.ETag, changed.Headers.ETag);
        Assert.Equal("no-cache, private", changed.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Page_IsKeptCompressed(string encoding)
    {
        var site = await StartAsync();
        var plain = await site.AsNobody().GetByteArrayAsync(Address, Cancellation);
        using var browser = site.AsNobody();
        browser.DefaultRequestHeaders.AcceptEncoding.ParseAdd($"deflate, {encoding};q=0.9, zstd");

        await browser.GetAsync(Address, Cancellation);
        var response = await browser.GetAsync(Address, Cancellation);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal((encoding, 2), (Assert.Single(response.Content.Headers.ContentEncoding), _renderings));
        Assert.InRange(bytes.Length, 1, plain.Length / 4);
        Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);
        Assert.Equal(plain, await DecompressAsync(bytes, encoding));
    }

    [Fact]
    public async Task ChangeOfPrice_IsSeenByItself()
    {
        var site = await StartAsync(worksInBackground: true);
        await site.AsNobody().GetStringAsync(Address, Cancellation);

        await ChangePriceAsync(2000);

        await Eventually.Holds(async () => (await site.AsNobody().GetStringAsync(Address, Cancellation)).Contains("20.00"));
    }

    [Fact]
    public async Task PageReadBeforeACommit_IsNotServedAfterIt()
    {
        var read = new TaskCompletionSource();
        var send = new TaskCompletionSource();
        var site = await StartAsync();
        site.Services.GetRequiredService<Trouble>().Rendering = async _ =>
        {
            if (Interlocked.Increment(ref _renderings) == 1)
            {
                read.SetResult();
                await send.Task;
            }
        };
        var slow = site.AsNobody().GetStringAsync(Address, Cancellation);
        await read.Task;

        await ChangePriceAsync(2000);
        await site.DrainOutboxAsync();
        await Eventually.Holds(() => VersionOf(site) > 0);
        send.SetResult();

        Assert.Contains("10.00", await slow);
        Assert.Contains("20.00", await site.AsNobody().GetStringAsync(Address, Cancellation));
        Assert.Contains("20.00", await site.AsNobody().GetStringAsync(Address, Cancellation));
        Assert.Equal(2, _renderings);
    }

    [Fact]
    public async Task VisitorWhoGoesAway_TakesThePageFromNobodyElse()
    {
        var asked = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var site = await StartAsync();
        site.Services.GetRequiredService<Trouble>().Rendering = async _ =>
        {
            if (Interlocked.Increment(ref _renderings) == 1)
            {
                asked.SetResult();
                await goOn.Task;
                throw new OperationCanceledException("The visitor is gone.");
            }
        };
        using var gone = new CancellationTokenSource();
        var first = site.AsNobody().GetAsync(Address, gone.Token);
        await asked.Task;
        var second = site.AsNobody().GetStringAsync(Address, Cancellation);
        await Task.WhenAny(second, Task.Delay(TimeSpan.FromSeconds(1), Cancellation));        // long enough to wait for the first, if it did

        await gone.CancelAsync();
        goOn.SetResult();

        Assert.StartsWith("zh-CN visitor 大米", await second);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    private protected async Task<MarketplaceApplication> StartAsync(bool worksInBackground = false)
    {
        var site = await base.StartAsync(worksInBackground: worksInBackground);
        site.Services.GetRequiredService<Trouble>().Rendering = _ =>
        {
            Interlocked.Increment(ref _renderings);
            return Task.CompletedTask;
        };
        return site;
    }

    private protected Task ChangePriceAsync(long fen) => Database.LookAsync(async db =>
    {
        (await db.Wares.SingleAsync(Cancellation)).Change(ware => ware.Price = new Money(fen));
        return await db.SaveChangesAsync(Cancellation);
    });

    private static long VersionOf(MarketplaceApplication site) => site.Services.GetRequiredService<PageVersions>().Of(WarePageKey.TagOf(1));

    private static async Task<byte[]> DecompressAsync(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream(bytes);
        await using Stream stream = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        await stream.CopyToAsync(plain, Cancellation);
        return plain.ToArray();
    }
}

public sealed class CachedPageTestsOnSqlite : CachedPageTests<Sqlite>;

public sealed class CachedPageTestsOnPostgreSql : CachedPageTests<PostgreSql>
{
    [Fact]
    public async Task ChangeOfPrice_IsSeenOnEveryNode()
    {
        var one = await StartAsync(worksInBackground: true);
        var other = await StartAsync();
        await one.AsNobody().GetStringAsync(Address, Cancellation);
        await other.AsNobody().GetStringAsync(Address, Cancellation);

        await ChangePriceAsync(2000);

        await Eventually.Holds(async () => (await one.AsNobody().GetStringAsync(Address, Cancellation)).Contains("20.00"));
        await Eventually.Holds(async () => (await other.AsNobody().GetStringAsync(Address, Cancellation)).Contains("20.00"));
    }
}
