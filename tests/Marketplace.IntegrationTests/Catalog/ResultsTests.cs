using System.Net;
using System.Text.Json;
using Marketplace.Catalog;
using Marketplace.Search.Indexing;
using Marketplace.Testing;
using Marketplace.Testing.Sites;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>The page of results and the API beside it: one query, all of it in the address, and every state says itself.</summary>
public sealed class ResultsTests(IndexedDemoSite demo) : IClassFixture<IndexedDemoSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Searches =>
    [
        "", "q=黄瓜", "q=大米&sort=unitPrice&deliverTo=110000", "q=大米&page=2", "category=02&province=130000&province=220000&quota=1", "county=130433&cert=green&cert=gi&scene=canteen&stock=1",
        "q=礼盒&price=100-300&freight=free&deliverTo=310000&sort=price", "price=20-50&price=50-100&unitPrice=kg:10-20&cold=1&sort=newest", "brand=guantao-huanggua", "q=马玲薯", "q=没有这样的东西",
    ];

    [Theory, MemberData(nameof(Searches))]
    public async Task Page_AndApi_AnswerTheSame(string search)
    {
        var page = await demo.Site.AsNobody().PageAsync("/search?" + search);
        using var answer = await JsonAsync("/api/v1/products?" + search);

        var items = answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("address").GetString());
        Assert.Equal(items, page.Document.QuerySelectorAll(".grid .card-name a").Select(link => link.GetAttribute("href")));
        Assert.Contains(answer.RootElement.GetProperty("total").GetInt32().ToString("N0"), page.TextOf("#found p"));
        foreach (var box in page.Document.QuerySelectorAll(".facets input[type=checkbox]"))
        {
            var value = answer.RootElement.GetProperty("facets").GetProperty(box.GetAttribute("name")!).EnumerateArray().Single(value => value.GetProperty("value").GetString() == box.GetAttribute("value"));
            Assert.Equal(value.GetProperty("count").GetInt32().ToString(), box.ParentElement!.QuerySelector("data")!.GetAttribute("value"));
            Assert.Equal(value.GetProperty("name").GetString(), box.ParentElement.QuerySelector("span")!.TextContent);
        }
    }

    [Fact]
    public async Task Api_NamesItsFacetsAsTheAddressDoes()
    {
        using var answer = await JsonAsync("/api/v1/products?deliverTo=110000");

        Assert.Equal(["items", "total", "facets", "next"], answer.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["brand", "category", "cert", "cold", "county", "freight", "price", "province", "quota", "scene", "stock", "unitPrice"],
            answer.RootElement.GetProperty("facets").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.All(answer.RootElement.GetProperty("facets").EnumerateObject(), facet => Assert.Equal(["value", "name", "count"], facet.Value[0].EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public async Task Api_OnItsLastPage_SaysThatThereIsNoOther()
    {
        using var answer = await JsonAsync("/api/v1/products?q=馆陶黄瓜");

        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Api_RefusesWhatThePageLeavesOut()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await demo.Site.AsNobody().GetAsync("/api/v1/products?price=abc", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await demo.Site.AsNobody().GetAsync("/api/v1/products?colour=red", Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("馆陶黄瓜 航空直达", "“航空直达”")]
    [InlineData("马玲薯", "“马玲薯”")]
    [InlineData("苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果苹果", "前 60 个字")]
    public async Task Page_SaysHowTheTextWasUnderstood(string text, string said)
    {
        var page = await demo.Site.AsNobody().PageAsync("/search?q=" + Uri.EscapeDataString(text));

        Assert.Contains(said, page.TextOf(".notes[role=status]"));
        Assert.True(page.Has(".grid .card"));
    }

    [Fact]
    public async Task Page_SaysWhatElseWasLookedFor()
    {
        Assert.EndsWith(" · 也找了马铃薯、洋芋、山药蛋", (await demo.Site.AsNobody().PageAsync("/search?q=土豆")).TextOf("#found p"));
        Assert.DoesNotContain("也找了", (await demo.Site.AsNobody().PageAsync("/search?q=黄瓜")).TextOf("#found p"));
    }

    [Fact]
    public async Task Page_WithoutHits_LeadsOutOfTheFilterThatStandsBetween()
    {
        var page = await demo.Site.AsNobody().PageAsync("/search?q=黄瓜&province=650000&stock=1");
        var way = page.Document.QuerySelectorAll("main .notice a").Single(link => link.TextContent == "不限产地");

        Assert.Equal("/search?q=%E9%BB%84%E7%93%9C&stock=1", way.GetAttribute("href"));
        Assert.True((await demo.Site.AsNobody().PageAsync(way.GetAttribute("href")!)).Has(".grid .card"));
    }

    [Fact]
    public async Task Page_OfInitials_LeadsToWhatMayBeMeant()
    {
        var page = await demo.Site.AsNobody().PageAsync("/search?q=gthg");

        Assert.Contains("改搜“馆陶黄瓜”", page.TextOf("main .notice"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("黄瓜<b>")]
    public async Task Page_ShowsWhatWasTypedAsText(string text)
    {
        var page = await demo.Site.AsNobody().PageAsync("/search?q=" + Uri.EscapeDataString(text));

        Assert.Equal(text, page.TextOf("h1"));
        Assert.Equal(text, page.Document.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Empty(page.Document.QuerySelectorAll("main script:not([type='application/ld+json']), main b b, [onerror]"));
    }

    [Fact]
    public async Task Name_WithMarksOfHtml_IsMarkedAndEscaped()
    {
        await demo.Site.InDatabaseAsync(async db =>
        {
            var id = await db.Products.Where(product => product.Number == 3).Select(product => product.Id).SingleAsync(Cancellation);
            await db.InTransactionAsync(token => db.Database.ExecuteSqlRawAsync("""UPDATE "Catalog_Products" SET "Name" = '白玉<i>菇</i>' WHERE "Number" = 3""", token), Cancellation);
            db.AnnounceSearchChanges("product", [id]);
            await db.SaveChangesAsync(Cancellation);
        });

        await Eventually.Holds(async () =>
        {
            var page = await demo.Site.AsNobody().PageAsync("/search?q=白玉");
            return page.Document.QuerySelectorAll(".card-name a").Any(link => link.InnerHtml.Contains("<mark>白玉</mark>&lt;i&gt;菇&lt;/i&gt;"));
        });
    }

    [Fact]
    public async Task Chips_EachTakeBackOneChoice()
    {
        var page = await demo.Site.AsNobody().PageAsync("/search?q=黄瓜&province=130000&scene=canteen&scene=retail&price=10-200&sort=price&deliverTo=110000");
        var chips = page.Document.QuerySelectorAll(".picked a[aria-label]").ToDictionary(chip => chip.TextContent.Trim(), chip => Uri.UnescapeDataString(chip.GetAttribute("href")!));

        Assert.Equal(["河北省", "食堂大宗", "个人消费", "¥10–200"], chips.Keys);
        Assert.Equal("/search?q=黄瓜&scene=canteen&scene=retail&price=10-200&deliverTo=110000&sort=price", chips["河北省"]);
        Assert.Equal("/search?q=黄瓜&scene=retail&province=130000&price=10-200&deliverTo=110000&sort=price", chips["食堂大宗"]);
        Assert.Equal("/search?q=黄瓜&scene=canteen&scene=retail&province=130000&deliverTo=110000&sort=price", chips["¥10–200"]);
    }

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await demo.Site.AsNobody().GetStringAsync(address, Cancellation));
}
