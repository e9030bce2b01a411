using System.Net;
using Marketplace.Accounts.Abstractions;
using Marketplace.Sample;
using Marketplace.Testing.Builders;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.IntegrationTests.Pages;

/// <summary>What every request meets, whichever database is behind it.</summary>
public sealed class PipelineTests(SiteFixture<Sqlite> fixture) : SiteTests<Sqlite>(fixture)
{
    [Theory]
    [InlineData("/sample/sheets")]
    [InlineData("/api/nothing")]
    [InlineData("/nothing")]
    [InlineData("/health/live")]
    public async Task Response_HasTheSecurityHeaders(string address)
    {
        var response = await Site.AsNobody().GetAsync(address, Cancellation);

        Assert.Equal(
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
            Header(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task Response_OverHttps_AsksForHttpsFromNowOn()
    {
        using var client = Site.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new("https://market.example") });

        Assert.Equal("max-age=31536000; includeSubDomains", Header(await client.GetAsync("/health/live", Cancellation), "Strict-Transport-Security"));
    }

    [Fact]
    public async Task ForgedPost_IsRefusedAndChangesNothing()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.WriteSheets);
        var sheet = A.Sheet().Of(person.OrganisationId).Build();
        await Site.AddAsync(sheet);
        using var browser = Site.As(person);
        browser.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        var forged = await browser.PostAsync($"/sample/sheets/{sheet.Id}/submission", null, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        Assert.Null(await Site.InDatabaseAsync(db => db.Sheets.Where(row => row.Id == sheet.Id).Select(row => row.Number).SingleAsync(Cancellation)));
    }

    [Theory]
    [InlineData("HEAD", "/health/live", HttpStatusCode.OK)]
    [InlineData("HEAD", "/about", HttpStatusCode.OK)]
    [InlineData("HEAD", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("PUT", "/about", HttpStatusCode.MethodNotAllowed)]
    public async Task Method_IsAnsweredAsItDeserves(string method, string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new(method), address);

        Assert.Equal(status, (await Site.AsNobody().SendAsync(request, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Form_HasNoToken()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.WriteSheets);

        var page = await Site.As(person).PageAsync("/sample/sheets/new");

        Assert.Equal(["Lines", "Title"], page.Document.QuerySelectorAll("form [name]").Select(field => field.GetAttribute("name")).Order());
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Page_IsChineseUnlessOneAsksForEnglish()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ReadSheets);
        using var reader = Site.As(person);
        reader.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US");        // what the browser likes is not asked
        Assert.Equal("单据", (await reader.PageAsync("/sample/sheets")).TextOf("title"));

        var chosen = await reader.GetAsync("/sample/sheets?culture=en&sort=title", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal("/sample/sheets?sort=title", chosen.Headers.Location!.ToString());
        Assert.Contains("httponly", Header(chosen, "Set-Cookie"));
        Assert.Contains("samesite=lax", Header(chosen, "Set-Cookie"));
        Assert.Equal("Sheets", (await reader.PageAsync("/sample/sheets")).TextOf("title"));
        await reader.GetAsync("/sample/sheets?culture=zh-CN", Cancellation);
        Assert.Equal("单据", (await reader.PageAsync("/sample/sheets")).TextOf("title"));
    }

    [Theory]
    [InlineData("//elsewhere.example/?culture=en")]
    [InlineData("///elsewhere.example/a?culture=en")]
    [InlineData("/%2F/elsewhere.example?culture=en")]
    [InlineData("/%5C%5Celsewhere.example?culture=en")]
    [InlineData("/\\elsewhere.example?culture=en")]
    public async Task ChoiceOfLanguage_NeverLeadsToAnotherSite(string address)
    {
        var response = await Site.Server.SendAsync(
            request =>
            {
                request.Request.Path = new(Uri.UnescapeDataString(address.Split('?')[0]));
                request.Request.QueryString = new("?culture=en");
            },
            Cancellation);

        Assert.Equal(302, response.Response.StatusCode);
        var target = new Uri(new Uri("http://market.example/"), response.Response.Headers.Location.ToString());
        Assert.Equal("market.example", target.Host);
    }

    [Fact]
    public async Task UnknownLanguage_ChangesNothing()
    {
        var response = await Site.AsNobody().GetAsync("/nothing?culture=fr", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Zone_ShowsWhatModulesContributedInOrder()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ReadSheets);
        await Site.AddAsync(A.Sheet().Of(person.OrganisationId).Build(), A.Sheet().Of(person.OrganisationId).Build());

        var page = await Site.As(person).PageAsync("/sample/sheets");

        Assert.Equal([("greeting", "您好"), ("badge", "2 张单据")], page.Document.QuerySelectorAll("header > *").Select(element => (element.Id, element.TextContent)));
    }

    [Fact]
    public async Task View_ThatTheThemeHas_TakesThePlaceOfTheModules()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ReadSheets);
        var sheet = A.Sheet().Of(person.OrganisationId).Titled("三月食材").Build();
        await Site.AddAsync(sheet);

        var page = await Site.As(person).PageAsync($"/sample/sheets/{sheet.Id}");

        Assert.Equal("三月食材", page.TextOf("main[data-view=Market] > h1"));
    }

    [Fact]
    public async Task Page_OfTheConsole_DoesNotGetTheShopsView()
    {
        var officer = await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ApproveSheets);

        var page = await Site.As(officer).PageAsync("/desk/sample/sheets");

        Assert.Equal("Desk", page.Document.QuerySelector("main")!.GetAttribute("data-view"));
    }

    [Fact]
    public async Task AdminMenu_ShowsWhatOneMayOpen()
    {
        var officer = await Site.ActorOf(await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ApproveSheets));
        var clerk = await Site.ActorOf(await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ReadSheets));

        Assert.Contains("/desk/sample/sheets", await AddressesFor(officer));
        Assert.DoesNotContain("/desk/sample/sheets", await AddressesFor(clerk));

        Task<List<string>> AddressesFor(Platform.Actors.Actor actor) =>
            Site.InScopeAsync((Platform.Navigation.AdminMenu menu) => Task.FromResult(menu.For(actor).Select(item => item.Address).ToList()));
    }

    [Fact]
    public async Task Page_ThatDoesNotExist_IsNotFoundForNobodyAndSomebodyAlike()
    {
        var person = await Site.MemberAsync(OrganisationKinds.Supplier, Permissions.ReadSheets);

        Assert.Equal(HttpStatusCode.NotFound, (await Site.AsNobody().GetAsync("/nothing", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.As(person).GetAsync("/nothing", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Probes_AnswerNobody()
    {
        Assert.Equal(HttpStatusCode.OK, (await Site.AsNobody().GetAsync("/health/live", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Site.AsNobody().GetAsync("/health/ready", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Site_ServedOnARealPort_AnswersABrowser()
    {
        await using var database = await TestDatabase.CopyTemplateAsync(new Sqlite());
        await using var site = new MarketplaceApplication(database);
        using var client = new HttpClient { BaseAddress = await site.ServeAsync() };

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", Cancellation)).StatusCode);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
