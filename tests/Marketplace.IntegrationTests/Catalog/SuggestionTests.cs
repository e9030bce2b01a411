using System.Net;
using System.Text.Json;
using Marketplace.Catalog.Brands;
using Marketplace.Search.Abstractions;
using Marketplace.Testing;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>What the search field suggests on the demonstration world.</summary>
public sealed class SuggestionTests(IndexedDemoSite demo) : IClassFixture<IndexedDemoSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("馆陶", "county", "馆陶县", "/counties/130433")]
    [InlineData("guantao", "county", "馆陶县", "/counties/130433")]
    [InlineData("guan'tao", "county", "馆陶县", "/counties/130433")]
    [InlineData("gt", "county", "馆陶县", "/counties/130433")]
    [InlineData("馆tao", "county", "馆陶县", "/counties/130433")]
    [InlineData("guan陶", "county", "馆陶县", "/counties/130433")]
    [InlineData("館陶", "county", "馆陶县", "/counties/130433")]
    [InlineData("吉林", "province", "吉林省", "/search?province=220000")]
    [InlineData("huanggua", "category", "黄瓜", "/categories/020303")]
    [InlineData("Cucumber", "category", "黄瓜", "/categories/020303")]
    [InlineData("馆陶黑", "brand", "馆陶黑陶", "/brands/guantao-heitao")]
    [InlineData("五常", "brand", "五常大米", "/brands/wuchangdami")]
    [InlineData("mulizang", "county", "木里藏族自治县", "/counties/513422")]
    [InlineData("馆陶黄", "name", "馆陶黄瓜", "/search?q=%E9%A6%86%E9%99%B6%E9%BB%84%E7%93%9C")]
    public async Task Beginning_HoweverTyped_LeadsToThePage(string typed, string kind, string text, string address)
    {
        var items = await ItemsAsync(typed);

        Assert.Contains((kind, text, address), items);
        Assert.InRange(items.Count, 1, 10);
    }

    [Fact]
    public async Task Suggestion_OfEveryKind_LeadsToAPageThatIsThere()
    {
        foreach (var typed in new[] { "g", "馆", "j", "吉林", "d", "黄" })
        {
            foreach (var (_, _, address) in await ItemsAsync(typed))
            {
                Assert.Equal(HttpStatusCode.OK, (await demo.Site.AsNobody().GetAsync(address, Cancellation)).StatusCode);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("%20")]
    [InlineData("%E3%80%82")]
    [InlineData("%00")]
    [InlineData("qqqqq")]
    [InlineData("%F0%9F%8D%8E")]
    public async Task NothingToSuggest_IsAnEmptyAnswer(string typed)
    {
        Assert.Equal("", (await demo.Site.AsNobody().GetStringAsync("/suggest?q=" + typed, Cancellation)).Trim());
        Assert.Empty(await ItemsAsync(Uri.UnescapeDataString(typed)));
    }

    [Fact]
    public async Task Fragment_IsAListBoxInBothLanguages()
    {
        var chinese = await demo.Site.AsNobody().PageAsync("/suggest?q=apple");
        var client = demo.Site.AsNobody();
        client.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Culture=c=en|uic=en");
        var english = await client.PageAsync("/suggest?q=apple");

        Assert.Equal("苹果梨类", chinese.TextOf("#suggestions[role=listbox] > a[role=option]#suggestion-0 span"));
        Assert.Equal("Apples & Pears", english.TextOf("#suggestion-0 span"));
        Assert.StartsWith("分类 · ", chinese.TextOf("#suggestion-0 small"));
        Assert.False(chinese.Has("main"));
        Assert.Equal(["Accept"], chinese.Response.Headers.Vary.Where(name => name == "Accept"));
    }

    [Fact]
    public async Task Fragment_EscapesWhatItShows()
    {
        await demo.Site.InDatabaseAsync(async db =>
        {
            db.Add(Brand.Of(Guid.CreateVersion7(), new() { Slug = "zzz", Name = "嘿<b>嘿", Level = BrandLevel.Regional, County = 130433, Evidence = BrandEvidence.Recalled }, null));
            db.Announce(ISuggestionSource.ChangeTopic);
            db.Announce(BrandDirectory.ChangeTopic);
            await db.SaveChangesAsync(Cancellation);
        });

        await Eventually.Holds(async () => (await demo.Site.AsNobody().GetStringAsync("/suggest?q=嘿", Cancellation)).Contains("<span>嘿&lt;b&gt;嘿</span>"));
    }

    [Fact]
    public async Task Field_NamesWhereItsScriptAsks()
    {
        var page = await demo.Site.AsNobody().PageAsync("/");

        Assert.Equal("/suggest", page.Document.QuerySelector("form.search")!.GetAttribute("data-suggest"));
        var script = page.Document.QuerySelector("script[type=module][src*='/market/suggest.']")!.GetAttribute("src")!;
        Assert.Equal(HttpStatusCode.OK, (await demo.Site.AsNobody().GetAsync(script, Cancellation)).StatusCode);
    }

    private async Task<List<(string Kind, string Text, string Address)>> ItemsAsync(string typed)
    {
        var client = demo.Site.AsNobody();
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        using var answer = JsonDocument.Parse(await client.GetStringAsync("/suggest?q=" + Uri.EscapeDataString(typed), Cancellation));
        Assert.Equal(typed.Trim(), answer.RootElement.GetProperty("typed").GetString());
        return [.. answer.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("kind").GetString()!, item.GetProperty("text").GetString()!, item.GetProperty("address").GetString()!))];
    }
}
