using System.Globalization;
using System.Net;
using Marketplace.Catalog;
using Marketplace.Catalog.Counties;
using Marketplace.Catalog.Products;
using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Search.Abstractions;
using Marketplace.Testing;
using Marketplace.Testing.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.IntegrationTests.Catalog;

/// <summary>The pages of the shop on the demonstration world, as a visitor without script meets them.</summary>
public sealed class ShopPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private const string English = ".AspNetCore.Culture=c=en|uic=en";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Addresses => [.. PageKinds.Found];

    [Fact]
    public void PageKinds_HoldEveryPageOfTheShop()
    {
        var pages = demo.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsPageOfTheShop).Select(endpoint => endpoint.RoutePattern);

        Assert.Empty(pages.Where(page => !PageKinds.All.Concat(PageKinds.Fragments).Any(address => IsAt(address, page))).Select(page => page.RawText));
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Page_HasOneHeadingAndSpeaksBothLanguages(string address)
    {
        var chinese = await demo.Site.AsNobody().PageAsync(address);
        var english = await InEnglish().PageAsync(address);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (chinese.Status, english.Status));
        Assert.Equal((1, 1), (chinese.Document.QuerySelectorAll("h1").Length, english.Document.QuerySelectorAll("h1").Length));
        Assert.NotEqual(chinese.TextOf("main"), english.TextOf("main"));
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Page_HasNoDeadLink(string address)
    {
        var client = demo.Site.AsNobody();
        var links = (await client.PageAsync(address)).Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(link => link.StartsWith('/')).Distinct();

        foreach (var link in links)
        {
            Assert.True((await client.GetAsync(link, Cancellation)).IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task Home_ShowsWhatIsInSeasonAndCountsWhatItClaims()
    {
        var page = await demo.Site.AsNobody().PageAsync("/");

        Assert.Equal(8, page.Document.QuerySelectorAll("#season .card").Length);
        Assert.All(page.Document.QuerySelectorAll("#season .pick"), link => Assert.Contains("&county=", link.GetAttribute("href")!));
        var cards = page.Document.QuerySelectorAll(".card a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(cards.Distinct(), cards);
        var counties = await demo.Site.InDatabaseAsync(db => db.Products.Public.Select(product => product.OriginAdcode).Distinct().CountAsync(Cancellation));
        Assert.Contains(counties.ToString(CultureInfo.InvariantCulture), page.Document.QuerySelectorAll(".figures dd").Select(figure => figure.TextContent));
    }

    [Fact]
    public async Task County_ShowsItsStoryAndItsYear()
    {
        var page = await demo.Site.AsNobody().PageAsync("/counties/220622");

        Assert.StartsWith("靖宇在长白山西麓", page.TextOf(".prose"));
        Assert.All(page.Document.QuerySelectorAll(".season tbody tr"), row => Assert.Equal(12, row.QuerySelectorAll("td").Length));
        Assert.Equal(TimeProvider.System.Today().Month.ToString(CultureInfo.InvariantCulture), page.TextOf(".season th[aria-current=date]"));
    }

    [Fact]
    public async Task Calendars_NameGoodsThatAreFoundInTheirCounty()
    {
        var search = demo.Site.Services.GetRequiredService<ISearch>();
        var seasons = await demo.Site.InDatabaseAsync(db => db.Set<CountySeason>().AsNoTracking().ToListAsync(Cancellation));

        Assert.NotEmpty(seasons);
        Assert.All(Enumerable.Range(1, 12), month => Assert.Contains(seasons, season => season.Picked.Contains(month) && !season.Picked.IsAllYear));
        foreach (var season in seasons)
        {
            var choices = FacetChoices.None.With(Facet.County, season.Adcode.ToString(CultureInfo.InvariantCulture));
            var found = await search.SearchAsync(new SearchQuery { Kind = "product", Text = season.Good, Choices = choices, PageSize = 1 }, Cancellation);
            Assert.True(found.Total > 0, $"{season.Adcode} has no {season.Good}.");
        }
    }

    [Fact]
    public async Task Pins_LieOnTheShapeOfTheirProvince()
    {
        var map = await demo.Site.Services.GetRequiredService<IRegions>().MapAsync(Cancellation);

        var pins = map.Listed.Select(row => CountyPin.Of(map.PathOf(row.Adcode))).OfType<CountyPin>().ToList();

        Assert.True(pins.Count > 800, $"{pins.Count}");
        Assert.All(pins, pin => Assert.True(
            pin.X >= pin.Shape.X && pin.X <= pin.Shape.X + pin.Shape.Width && pin.Y >= pin.Shape.Y && pin.Y <= pin.Shape.Y + pin.Shape.Height, pin.County.Name));
    }

    [Fact]
    public async Task Results_KeepInTheirFormWhatIsLookedForAndChosen()
    {
        var page = await demo.Site.AsNobody().PageAsync("/search?q=黄瓜&province=130000&sort=price&price=20-");

        Assert.Equal(["q=黄瓜", "sort=price"], page.Document.QuerySelectorAll(".facets input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
        Assert.Equal("20", page.Document.QuerySelector(".facets input[name=priceFrom]")!.GetAttribute("value"));
        Assert.Equal(["province=130000"], page.Document.QuerySelectorAll(".facets input[checked]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
        Assert.Equal("/search?q=%E9%BB%84%E7%93%9C&price=20-&sort=price", page.Document.QuerySelector("a[aria-label='去掉 河北省']")!.GetAttribute("href"));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/search?q=黄瓜&price=20-50&price=10-20&priceFrom=15&priceTo=%2040&page=2", "/search?q=黄瓜&page=2&price=15-40")]
    [InlineData("/search?price=20-50&priceFrom=&priceTo=", "/search?price=20-50")]
    [InlineData("/search?q=&priceFrom=100&priceTo=", "/search?price=100-")]
    [InlineData("/search?priceFrom=abc&priceTo=5", "/search?price=abc-5")]
    public async Task Results_TakeARangeOfPricesFromTheFormIntoTheirAddress(string sent, string address)
    {
        var response = await demo.Site.AsNobody().GetAsync(sent, Cancellation);

        Assert.Equal((HttpStatusCode.Redirect, address), (response.StatusCode, Uri.UnescapeDataString(response.Headers.Location!.OriginalString)));
    }

    [Fact]
    public async Task Results_MarkWhatWasLookedFor() => Assert.Contains("黄瓜", (await demo.Site.AsNobody().PageAsync("/search?q=黄瓜")).TextOf(".card-name mark"));

    [Fact]
    public async Task Results_SayWhatOfTheAddressWasLeftOut()
    {
        var page = await demo.Site.AsNobody().PageAsync("/search?price=abc");

        Assert.Contains("abc", page.TextOf(".notes"));
    }

    [Fact]
    public async Task Product_OfAnUnlistedCounty_SaysWhyItDoesNotCount()
    {
        var page = await demo.Site.AsNobody().PageAsync("/products/1/guantaohuanggua");

        Assert.Equal("不计入预留份额", page.TextOf(".notice b"));
        Assert.Contains("馆陶县不在 832 县名单", page.TextOf(".notice p"));
        Assert.Equal(4, page.Document.QuerySelectorAll(".notice .test").Length);
    }

    [Fact]
    public async Task Product_ByAnotherSlug_IsRedirected()
    {
        var response = await demo.Site.AsNobody().GetAsync("/products/1/huanggua?deliverTo=110000", Cancellation);

        Assert.Equal((HttpStatusCode.MovedPermanently, "/products/1/guantaohuanggua?deliverTo=110000"), (response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Product_TakenOutOfTheShop_IsGoneWithTheOffersOfOthers()
    {
        var number = await demo.Site.InDatabaseAsync(async db =>
        {
            var product = await db.Products.FirstAsync(product => product.Name == "馆陶鲜鸡蛋", Cancellation);
            product.Unlist(Actor.System("test").Act("", TimeProvider.System));
            await db.SaveChangesAsync(Cancellation);
            return product.Number;
        });

        await demo.Site.DrainOutboxAsync();
        var client = demo.Site.AsNobody();
        var address = (await client.GetAsync($"/products/{number}", Cancellation)).Headers.Location!.OriginalString;
        await Eventually.Holds(async () => (await client.GetAsync(address, Cancellation)).StatusCode == HttpStatusCode.Gone);
        var page = await client.PageAsync(address);

        Assert.Equal("这件商品已经下架", page.TextOf(".notice b"));
        Assert.True(page.Has("main table a[href^='/products/']"));
    }

    [Fact]
    public async Task Product_WhosePriceChanges_ShowsItThoughThePageWasKept()
    {
        var client = demo.Site.AsNobody();
        var address = (await client.GetAsync("/products/2", Cancellation)).Headers.Location!.OriginalString;
        Assert.DoesNotContain("¥987.65", (await client.PageAsync(address)).TextOf("main"));

        await demo.Site.InDatabaseAsync(async db =>
        {
            var product = await db.Products.Include(product => product.Tiers).SingleAsync(product => product.Number == 2, Cancellation);
            db.Add(product.ChangePrice(new Money(98_765), Actor.System("test").Act("", TimeProvider.System))!);
            await db.SaveChangesAsync(Cancellation);
        });
        await demo.Site.DrainOutboxAsync();

        await Eventually.Holds(async () => (await client.PageAsync(address)).TextOf("main").Contains("¥987.65"));
    }

    [Fact]
    public async Task Place_OnceChosen_MakesLandedPrices()
    {
        var client = demo.Site.AsNobody();

        var answer = await client.PostAsync("/destination", new FormUrlEncodedContent([new("adcode", "110000"), new("return", "/search?q=大米")]), Cancellation);
        var page = await client.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal("送至 北京", page.TextOf(".top-links a"));
        Assert.StartsWith("到手 ¥", page.TextOf(".card .unit-price"));
    }

    [Fact]
    public async Task Place_LeadsNowhereElse()
    {
        var answer = await demo.Site.AsNobody().PostAsync("/destination", new FormUrlEncodedContent([new("adcode", "110000"), new("return", "https://example.com/")]), Cancellation);

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    private static bool IsPageOfTheShop(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action
        && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true
        && action.ControllerTypeInfo.IsSubclassOf(typeof(Controller))
        && action.ControllerTypeInfo.Assembly != typeof(DemoSite).Assembly;

    private static bool IsAt(string address, RoutePattern page) => new TemplateMatcher(new RouteTemplate(page), []).TryMatch(new Uri("http://shop" + address).AbsolutePath, []);

    private HttpClient InEnglish()
    {
        var client = demo.Site.AsNobody();
        client.DefaultRequestHeaders.Add("Cookie", English);
        return client;
    }
}
