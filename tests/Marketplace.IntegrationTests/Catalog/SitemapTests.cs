using System.Net;
using System.Xml.Linq;
using Marketplace.Catalog;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Actors;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>What search engines are told of the demonstration world.</summary>
public sealed class SitemapTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Robots_NamesTheMapAndKeepsTheConsoleOut()
    {
        var lines = (await demo.Site.AsNobody().GetStringAsync("/robots.txt", Cancellation)).Split('\n');

        Assert.Contains("Disallow: /desk", lines);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", lines);
    }

    [Fact]
    public async Task Map_LeadsToEveryProductOnSaleOnce()
    {
        var onSale = await demo.Site.InDatabaseAsync(db => db.Products.Public.Select(product => $"http://localhost/products/{product.Number}/{product.Slug}").ToListAsync(Cancellation));

        var pages = await AllPagesAsync();

        Assert.Equal(onSale.Order(StringComparer.Ordinal), pages.Where(page => page.Contains("/products/")).Order(StringComparer.Ordinal));
        Assert.Equal(pages.Count, pages.Distinct().Count());
    }

    [Theory, InlineData("/"), InlineData("/help"), InlineData("/categories/0203"), InlineData("/brands/guantao-huanggua"), InlineData("/counties/130433"), InlineData("/suppliers/1")]
    public async Task Map_LeadsTo(string address) => Assert.Contains("http://localhost" + address, await AllPagesAsync());

    [Fact]
    public async Task Map_SaysWhenAPriceChanged()
    {
        var at = new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero);
        await demo.Site.InDatabaseAsync(async db =>
        {
            var product = await db.Products.SingleAsync(product => product.Number == 1, Cancellation);
            db.Add(new PriceChange { ProductId = product.Id, At = at, From = product.Price, To = product.Price, By = Actor.System("test").Name });
            await db.SaveChangesAsync(Cancellation);
        });

        var map = XDocument.Parse(await demo.Site.AsNobody().GetStringAsync("/sitemap/products-1.xml?kept=not", Cancellation));

        Assert.Equal("2031-05-06T07:08:09Z", map.Descendants(Map + "url").Single(url => url.Element(Map + "loc")!.Value.Contains("/products/1/")).Element(Map + "lastmod")!.Value);
    }

    [Theory, InlineData("/sitemap/products-0.xml"), InlineData("/sitemap/products-9999.xml"), InlineData("/sitemap/secrets-1.xml")]
    public async Task Part_ThatDoesNotExist_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, (await demo.Site.AsNobody().GetAsync(address, Cancellation)).StatusCode);

    [Fact]
    public async Task Part_ThatIsTheSame_IsNotSentAgain()
    {
        var client = demo.Site.AsNobody();
        var first = await client.GetAsync("/sitemap/pages-1.xml", Cancellation);

        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await client.GetAsync("/sitemap/pages-1.xml", Cancellation)).StatusCode);
    }

    private async Task<List<string>> AllPagesAsync()
    {
        var client = demo.Site.AsNobody();
        var index = XDocument.Parse(await client.GetStringAsync("/sitemap.xml", Cancellation));
        var pages = new List<string>();
        foreach (var part in index.Root!.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value))
        {
            pages.AddRange(XDocument.Parse(await client.GetStringAsync(part, Cancellation)).Root!.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value));
        }

        return pages;
    }
}
