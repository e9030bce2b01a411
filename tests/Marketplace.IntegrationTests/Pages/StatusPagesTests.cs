using System.Net;
using Marketplace.Accounts.Abstractions;
using Marketplace.Sample;
using Marketplace.Sample.Sheets;
using Marketplace.Testing.Databases;
using Marketplace.Testing.Sites;

namespace Marketplace.IntegrationTests.Pages;

public sealed class StatusPagesTests(SiteFixture<Sqlite> fixture) : SiteTests<Sqlite>(fixture)
{
    [Fact]
    public async Task UnknownAddress_IsNotFoundRatherThanForbidden()
    {
        var page = await Site.AsNobody().PageAsync("/products/P2600001/guantao-huangli");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("没有这个页面", page.TextOf("main h1"));
        Assert.Equal("guantao huangli", page.Document.QuerySelector("main input[name=q]")!.GetAttribute("value"));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task UnknownAddress_OfTheConsole_StandsInItsFrame()
    {
        var page = await Site.AsNobody().PageAsync("/desk/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.True(page.Has("header.desk-top"));
    }

    [Fact]
    public async Task UnknownAddress_OfTheApi_IsAProblem()
    {
        var response = await Site.AsNobody().GetAsync("/api/v1/nowhere", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task WhatIsNobodysToSee_HasTheSamePageAsWhatIsNotThere()
    {
        var member = await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ReadSheets);

        var page = await Site.As(member).PageAsync($"/sample/sheets/{Guid.CreateVersion7()}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("没有这个页面", page.TextOf("main h1"));
    }

    [Fact]
    public async Task PageForPeople_AnswersAVisitor401()
    {
        var page = await Site.AsNobody().PageAsync("/sample/sheets");

        Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
        Assert.Equal("这一页要登录后才能看", page.TextOf("main h1"));
    }

    [Fact]
    public async Task ForgedForm_GetsAPageThatSaysSo()
    {
        using var client = Site.CreateClient();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        var page = await HtmlPage.OfAsync(client, "/sample/sheets/new", await client.PostAsync("/sample/sheets/new", new FormUrlEncodedContent([]), Cancellation));

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("您没有这项权限", page.TextOf("main h1"));
    }

    [Fact]
    public async Task BrokenRule_IsToldInTheVisitorsLanguage()
    {
        var officer = await Site.MemberAsync(OrganisationKinds.Operator, Permissions.ApproveSheets);
        var draft = Sheet.Write(officer.OrganisationId, "大米");
        await Site.AddAsync(draft);
        var address = $"/desk/sample/sheets/{draft.Id}/approval";
        using var client = Site.As(officer);

        var page = await HtmlPage.OfAsync(client, address, await client.PostAsync(address, new FormUrlEncodedContent([]), Cancellation));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("zh-CN", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("草稿", page.TextOf("main p"));
    }

    [Fact]
    public async Task Page_SpeaksTheChosenLanguage()
    {
        var client = Site.AsNobody();
        client.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Culture=c=en|uic=en");

        var page = await client.PageAsync("/nowhere");

        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("There is no such page", page.TextOf("main h1"));
    }
}
