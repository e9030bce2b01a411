using System.Text.Json.Nodes;
using Marketplace.Catalog;
using Marketplace.Platform.Hosting;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>What pages of the shop say to search engines and to those who share a link.</summary>
public sealed class PageHeadTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/counties?province=220000", "/counties?province=220000")]
    [InlineData("/counties/130433?deliverTo=110000", "/counties/130433")]
    [InlineData("/search?page=1", "/search")]
    [InlineData("/products/1/guantaohuanggua?deliverTo=110000", "/products/1/guantaohuanggua")]
    public async Task Page_NamesItsOneAddress(string asked, string address)
    {
        var head = await HeadOfAsync(asked);

        Assert.Equal("http://localhost" + address, head.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("http://localhost" + address, ContentOf(head, "og:url"));
    }

    [Theory, InlineData("/search?q=黄瓜"), InlineData("/destination"), InlineData("/nothing-here")]
    public async Task Page_ThatIsNotToBeIndexed_NamesNoAddress(string asked)
    {
        var head = await HeadOfAsync(asked);

        Assert.True(head.Has("meta[name=robots][content=noindex]"));
        Assert.False(head.Has("link[rel=canonical]"));
    }

    [Theory, InlineData("/"), InlineData("/search"), InlineData("/categories"), InlineData("/categories/02"), InlineData("/counties"), InlineData("/counties/130433"),
     InlineData("/brands"), InlineData("/brands/guantao-huanggua"), InlineData("/suppliers/1"), InlineData("/products/1/guantaohuanggua")]
    public async Task Page_DescribesItselfToThoseWhoShareIt(string address)
    {
        var head = await HeadOfAsync(address);

        var description = head.Document.QuerySelector("meta[name=description]")!.GetAttribute("content")!;
        Assert.NotEqual("产地看得到村", description);
        Assert.Equal(description, ContentOf(head, "og:description"));
        Assert.StartsWith("http://localhost/", ContentOf(head, "og:image"), StringComparison.Ordinal);
        Assert.Equal("zh-CN", head.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Product_IsOfferedInTheWordsOfSchemaOrg()
    {
        var product = await demo.Site.InDatabaseAsync(db => db.Products.SingleAsync(product => product.Number == 1, Cancellation));

        var thing = (await ThingsOfAsync("/products/1/guantaohuanggua")).Single(thing => (string?)thing["@type"] == "Product");

        var offer = thing["offers"]!;
        Assert.Equal($"{product.Name} {product.Specification}", (string?)thing["name"]);
        Assert.Equal("http://localhost/products/1/guantaohuanggua", (string?)offer["url"]);
        Assert.Equal((product.Price.Yuan.ToString("0.00"), "CNY", "https://schema.org/InStock"), ((string?)offer["price"], (string?)offer["priceCurrency"], (string?)offer["availability"]));
        Assert.StartsWith("http://localhost/suppliers/", (string?)offer["seller"]!["url"], StringComparison.Ordinal);
        Assert.EndsWith("（演示）", (string?)offer["seller"]!["name"], StringComparison.Ordinal);
        Assert.Null(thing["aggregateRating"]);
    }

    [Fact]
    public async Task Crumbs_AreAListForSearchEngines()
    {
        var list = (await ThingsOfAsync("/suppliers/1")).Single(thing => (string?)thing["@type"] == "BreadcrumbList");

        var items = list["itemListElement"]!.AsArray();
        Assert.Equal(Enumerable.Range(1, items.Count), items.Select(item => (int)item!["position"]!));
        Assert.Equal("http://localhost/", (string?)items[0]!["item"]);
        Assert.Null(items[^1]!["item"]);
    }

    [Fact]
    public async Task Supplier_AndSite_AreOrganisations()
    {
        var supplier = (await ThingsOfAsync("/suppliers/1")).Single(thing => (string?)thing["@type"] == "Organization");
        var site = (await ThingsOfAsync("/")).Single(thing => (string?)thing["@type"] == "WebSite");

        Assert.Equal(18, ((string?)supplier["identifier"]!["value"])!.Length);
        Assert.Equal(("助农集市", "http://localhost/"), ((string?)site["publisher"]!["name"], (string?)site["publisher"]!["url"]));
    }

    [Fact]
    public async Task Addresses_AreThoseOfTheSettings()
    {
        var head = await WithAsync(site => site.Address = "https://shop.example.org/", "/brands?deliverTo=310000");

        Assert.Equal("https://shop.example.org/brands", head.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://shop.example.org/market/share.jpg", ContentOf(head, "og:image"));
    }

    [Fact]
    public async Task Foot_SaysWhatTheSettingsSay_AndNothingElse()
    {
        var bare = await HeadOfAsync("/brands?deliverTo=320000");
        var told = await WithAsync(
            site => (site.Operator, site.IcpNumber, site.RulesAddress, site.Complaints) = ("馆陶供销社", "冀ICP备00000000号", "/rules", ""), "/brands?deliverTo=330000");

        Assert.Equal(["tel:12315"], LinksOf(bare));
        Assert.Equal(["https://beian.miit.gov.cn/", "/rules"], LinksOf(told));
        Assert.Contains("馆陶供销社", told.TextOf(".foot-law"));

        static IEnumerable<string?> LinksOf(HtmlPage page) => page.Document.QuerySelectorAll(".foot-law a").Select(link => link.GetAttribute("href"));
    }

    /// <summary>A page of the site with other settings; each address is asked for once, since pages are kept.</summary>
    private async Task<HtmlPage> WithAsync(Action<SiteOptions> change, string address)
    {
        var options = demo.Site.Services.GetRequiredService<IOptionsMonitor<SiteOptions>>();
        var cache = demo.Site.Services.GetRequiredService<IOptionsMonitorCache<SiteOptions>>();
        change(options.CurrentValue);
        try
        {
            return await HeadOfAsync(address);
        }
        finally
        {
            cache.Clear();
        }
    }

    private Task<HtmlPage> HeadOfAsync(string address) => demo.Site.AsNobody().PageAsync(address);

    private static string? ContentOf(HtmlPage page, string property) => page.Document.QuerySelector($"meta[property='{property}']")!.GetAttribute("content");

    private async Task<IReadOnlyList<JsonNode>> ThingsOfAsync(string address) =>
        [.. (await HeadOfAsync(address)).Document.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonNode.Parse(script.TextContent)!)];
}
